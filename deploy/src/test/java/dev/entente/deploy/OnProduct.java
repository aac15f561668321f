package dev.entente.deploy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import org.junit.jupiter.api.extension.TestInstancePreDestroyCallback;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * On the product as it is shipped, by whoever has a browser or a token, beside whatever else is tested: what has a tenant of its own
 * and moves no clock. What has to reach into the server, or to move its clock, is an {@code *IT}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(OnProduct.Chosen.class)
@interface OnProduct {

    /** Also for what a story's fields ask of the product. */
    final class Chosen implements TestInstancePreConstructCallback, TestInstancePreDestroyCallback {

        @Override
        public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext test) {
            Harness.useProduct();
        }

        @Override
        public void preDestroyTestInstance(ExtensionContext test) {
            Harness.useAnyAgain();
        }
    }
}
