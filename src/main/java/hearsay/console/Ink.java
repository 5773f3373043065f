package hearsay.console;

/**
 * Emphasis and colours of a terminal: ECMA-48's select graphic rendition, with the eight colours
 * that every terminal's palette has, so that they can be read on light and on dark.
 *
 * @param on whether there are any; else words stay as they are
 */
public record Ink(boolean on) {
  /** The eight colours, less black and white. */
  public enum Colour {
    RED(31),
    GREEN(32),
    YELLOW(33),
    BLUE(34),
    MAGENTA(35),
    CYAN(36),
    DEFAULT(39);

    private final int code;

    Colour(int code) {
      this.code = code;
    }
  }

  private static final int BOLD = 1;
  private static final int FAINT = 2;

  public String bold(String words) {
    return with(BOLD, words);
  }

  public String faint(String words) {
    return with(FAINT, words);
  }

  public String colour(Colour colour, String words) {
    return with(colour.code, words);
  }

  private String with(int code, String words) {
    return on ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
  }
}
