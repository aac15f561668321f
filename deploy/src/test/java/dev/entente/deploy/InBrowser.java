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

/** A story that people live through in a browser: on the product, beside whatever else is tested, since it waits most of the time. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(InBrowser.OnProduct.class)
@interface InBrowser {

    /** Also for what a story's fields ask of the product. */
    final class OnProduct implements TestInstancePreConstructCallback, TestInstancePreDestroyCallback {

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
