/**
 * Mail (RFC 5322, MIME) with what is attached to it, and web pages saved as MHTML (RFC 2557):
 * {@link hearsay.article.mail.MailEntries}.
 */
@NullMarked
package hearsay.article.mail;

import org.jspecify.annotations.NullMarked;
