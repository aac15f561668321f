/** The database: an embedded PostgreSQL or one that is there already, its roles and the migration of its schema. */
@NullMarked
package dev.entente.deploy.database;

import org.jspecify.annotations.NullMarked;
