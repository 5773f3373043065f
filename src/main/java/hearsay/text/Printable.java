package hearsay.text;

/** Stand-in. */
public final class Printable {
  private Printable() {}

  public static String of(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }
}
