package hearsay.article;

/**
 * Why an article could not be read.
 *
 * @param what what is wrong and what to do, in one line that is safe to print and names neither the
 *     input nor the line
 * @param line of the article, from 1: its first one where the fault is that of all of it; of JSON
 *     Lines always 1, since an article is one line: which line of the file that is, its {@link
 *     Origin} knows
 * @param column of that line, from 1; 0 where none is known
 */
public record ReadFault(Cause cause, String what, int line, int column) {
  /** What is wrong where articles are looked for in what was made of them. */
  static final String CLAIMS = "holds claims; name the articles that they were read from";

  /** Whether these are the claims of articles. */
  boolean isOfClaims() {
    return what.equals(CLAIMS);
  }

  /** The kinds of faults. */
  public enum Cause {
    /** The file cannot be opened or read to its end, or not in this way. */
    INPUT,
    /** It is no text: a PDF, an archive, or it has NUL bytes. */
    BINARY,
    /** Its bytes are not in the charset that they should be in. */
    ENCODING,
    /** Its front matter is broken, or a date there is none. */
    FRONT_MATTER,
    /** A line of JSON Lines is no article. */
    JSON_LINE,
    /** It is over the limit on the size of articles. */
    TOO_LARGE,
    /** It takes longer to read than an article may. */
    TIMEOUT
  }
}
