package hearsay.article;

/** What came of reading one article. */
public sealed interface Reading {
  /** The {@code doc} of the article, read or not. */
  String doc();

  /** Where it was found. */
  Origin origin();

  /** It was read. */
  record Read(Article article, Origin origin, Remarks remarks) implements Reading {
    @Override
    public String doc() {
      return article.id();
    }
  }

  /**
   * It could not be read; others may follow.
   *
   * @param doc of an unreadable line of JSON Lines, the input's {@code doc}, a colon and the line
   */
  record Unreadable(String doc, ReadFault fault, Origin origin) implements Reading {
    /** On which line of the input the fault is, from 1. */
    public int line() {
      return origin.line() + fault.line() - 1;
    }

    /**
     * One line, safe to print: {@code NAME: what is wrong; what to do}, {@code NAME:LINE: …} or
     * {@code NAME:LINE:COLUMN: …}. The name of an origin in JSON Lines has its line already, and an
     * undecodable byte is named by its offset.
     */
    public String message() {
      String line = fault.cause() == ReadFault.Cause.FRONT_MATTER ? ":" + line() : "";
      String column = fault.column() == 0 ? "" : ":" + fault.column();
      return origin.name() + line + column + ": " + fault.what();
    }

    /** Of what follows in an input after something that could not be passed over. */
    static Unreadable rest(Input input, int line) {
      ReadFault fault =
          new ReadFault(
              ReadFault.Cause.INPUT,
              "what follows in it was not read, for what was said last; mend that, and read it"
                  + " again",
              1,
              0);
      return new Unreadable(input.doc(), fault, Origin.unread(input.name(), line));
    }
  }

  /**
   * Reading it met a bug, or did not fit the memory or the stack of the thread; others may follow.
   *
   * @param cause a {@link RuntimeException} for a bug, an {@link OutOfMemoryError}, a {@link
   *     StackOverflowError}
   */
  record Failed(String doc, Throwable cause, Origin origin) implements Reading {}
}
