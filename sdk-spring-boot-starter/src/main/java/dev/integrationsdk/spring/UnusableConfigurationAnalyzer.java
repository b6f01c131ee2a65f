package dev.integrationsdk.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what is wrong with the properties, and what to do, in place of a stack trace. */
final class UnusableConfigurationAnalyzer extends AbstractFailureAnalyzer<UnusableConfigurationException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableConfigurationException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
    }
}
