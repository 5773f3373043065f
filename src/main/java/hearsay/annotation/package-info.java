/**
 * Claims for annotation programs, and back from them as gold. An article's claims become {@link
 * hearsay.annotation.AnnotatedClaims}, regions with links between them, which {@link
 * hearsay.annotation.Brat} and {@link hearsay.annotation.LabelStudio} write and read; {@link
 * hearsay.annotation.GoldClaims} makes claims of them again.
 */
@NullMarked
package hearsay.annotation;

import org.jspecify.annotations.NullMarked;
