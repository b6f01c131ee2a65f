package dev.integrationsdk.spring;

import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Looks at names only: a value may hold a placeholder that cannot be resolved, which binding reports better. */
final class OnVendorCondition extends SpringBootCondition {

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Map<String, ?> attributes =
                Objects.requireNonNull(metadata.getAnnotationAttributes(ConditionalOnVendor.class.getName()));
        String credential = String.valueOf(attributes.get("credential"));
        ConfigurationPropertyName vendor =
                ConfigurationPropertyName.of(credential).getParent();
        ConditionMessage.Builder message = ConditionMessage.forCondition(ConditionalOnVendor.class);
        // A source that cannot list its names, such as JNDI, can still be asked for one.
        return context.getEnvironment().containsProperty(credential) || anyBelow(vendor, context.getEnvironment())
                ? ConditionOutcome.match(message.foundExactly("properties below " + vendor))
                : ConditionOutcome.noMatch(
                        message.didNotFind("any property below").items(vendor));
    }

    private static boolean anyBelow(ConfigurationPropertyName vendor, Environment environment) {
        return environment instanceof ConfigurableEnvironment configurable
                && StreamSupport.stream(
                                ConfigurationPropertySources.from(configurable.getPropertySources())
                                        .spliterator(),
                                false)
                        .anyMatch(source -> source.containsDescendantOf(vendor) == ConfigurationPropertyState.PRESENT);
    }
}
