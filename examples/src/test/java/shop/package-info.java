/** The application of the page that gets one started, as it is typed there. */
@NullMarked
package shop;

import org.jspecify.annotations.NullMarked;
