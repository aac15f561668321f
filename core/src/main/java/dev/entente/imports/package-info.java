/** Files that become records: partners, customers, products, prices, deals, sales, certifications and milestones are read, checked, taken in as a job, and given back. */
@NullMarked
package dev.entente.imports;

import org.jspecify.annotations.NullMarked;
