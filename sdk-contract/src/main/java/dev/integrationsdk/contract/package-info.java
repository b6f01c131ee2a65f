/** What every vendor module promises, as tests that its own tests extend. Not published. */
@NullMarked
package dev.integrationsdk.contract;

import org.jspecify.annotations.NullMarked;
