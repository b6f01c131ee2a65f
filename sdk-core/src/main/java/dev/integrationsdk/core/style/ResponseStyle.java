package dev.integrationsdk.core.style;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.integrationsdk.core.internal.json.Model;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * On the interface of a response or of a part of one: an immutable value that is read leniently and written back as it
 * came. Only the response's own identifier may be mandatory; all else is {@code Optional}, a list or a map.
 *
 * @since 0.1.0
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Model
@JacksonAnnotationsInside
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Unset.class)
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
        validationMethod = Value.Style.ValidationMethod.MANDATORY_ONLY)
public @interface ResponseStyle {}
