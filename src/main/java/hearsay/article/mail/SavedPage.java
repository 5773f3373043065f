package hearsay.article.mail;

import org.jspecify.annotations.Nullable;

/** The web page in an MHTML file, which is a mail that a browser has written. */
final class SavedPage {
  private static final String LOCATION = "content-location";
  private static final String SNAPSHOT = "snapshot-content-location";

  private SavedPage() {}

  /** The part that is the page; null where the mail is one that was sent. */
  static @Nullable Part in(Part message) {
    Header header = message.header();
    boolean sent = header.has("to") || header.has("received") || header.has("delivered-to");
    String start = message.header().parameters("content-type").getOrDefault("start", "");
    Part page = page(message, start);
    page = page == null ? page(message, "") : page;
    boolean saved = header.has(SNAPSHOT) || (page != null && page.header().has(LOCATION));
    return saved && !sent ? page : null;
  }

  private static @Nullable Part page(Part part, String start) {
    if (part.type().equals("text/html") || part.type().equals("application/xhtml+xml")) {
      boolean asked = start.isEmpty() || part.header().value("content-id").equals(start);
      return asked ? part : null;
    }
    for (Part inner : part.parts()) {
      Part page = page(inner, start);
      if (page != null) {
        return page;
      }
    }
    return null;
  }

  /** From where it was saved; null where no web address is told. */
  static @Nullable String address(Part message, Part page) {
    for (String told :
        new String[] {
          page.header().value(LOCATION),
          message.header().value(SNAPSHOT),
          message.header().value(LOCATION)
        }) {
      // Long addresses are folded.
      String address = told.replaceAll("\\s+", "");
      if (address.startsWith("http:") || address.startsWith("https:")) {
        return address;
      }
    }
    return null;
  }
}
