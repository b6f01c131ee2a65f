package dev.integrationsdk.core.style;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.integrationsdk.core.encoding.ChangeEncodingEnabled;
import dev.integrationsdk.core.encoding.OptionalListEncodingEnabled;
import dev.integrationsdk.core.internal.json.Model;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * On the interface of a request: an immutable value with a builder, that writes only what was set.
 *
 * <p>Nothing is checked by the generated code itself: the {@code @Value.Check} method reports a missing mandatory field
 * together with every other violation.
 *
 * @since 0.1.0
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Model
@JacksonAnnotationsInside
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Unset.class)
@ChangeEncodingEnabled
@OptionalListEncodingEnabled
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        // Nothing of Immutables' own stays in the classes: a compiler would miss it in an application.
        allowedClasspathAnnotations = Override.class,
        unsafeDefaultAndDerived = true,
        get = "*",
        redactedMask = "****",
        defaults = @Value.Immutable(copy = false),
        validationMethod = Value.Style.ValidationMethod.NONE)
public @interface RequestStyle {}
