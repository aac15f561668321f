package dev.entente.job;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Ends the runner with the application: while its beans are still there for the work that is being finished. */
@WebListener
public class RunnerInServer implements ServletContextListener {

    @Inject
    Runner runner;

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        runner.stop();
    }
}
