package dev.integrationsdk.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Runs for the Ada instance in application.yaml, whose token is in the environment. */
@SpringBootApplication(proxyBeanMethods = false)
public final class HubApplication {
    private HubApplication() {}

    /** Starts it. */
    public static void main(String[] args) {
        SpringApplication.run(HubApplication.class, args);
    }
}
