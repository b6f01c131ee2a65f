package dev.integrationsdk.spring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** Matches if any property of a vendor is set, so that a forgotten or mistyped credential is noticed. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnVendorCondition.class)
@interface ConditionalOnVendor {

    /** The property of the vendor's credential; the vendor's other properties are its siblings. */
    String credential();
}
