package hearsay.article.mail;

import hearsay.article.html.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The text of a mail, and what is attached to it. Of alternatives the plain text counts, unless it
 * is much less than what the others say.
 */
final class MailText {
  private static final int MUCH_LONGER = 2;

  private final List<String> texts = new ArrayList<>();
  private final List<Part> attached = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  MailText(Part mail) {
    add(mail);
  }

  /** What is to be said of the parts that were read. */
  List<String> warnings() {
    return warnings;
  }

  String text() {
    return String.join("\n\n", texts);
  }

  List<Part> attached() {
    return attached;
  }

  private void add(Part part) {
    if (part.type().equals("multipart/alternative")) {
      addBest(part.parts());
    } else if (part.isMultipart()) {
      part.parts().forEach(this::add);
    } else if (part.isAttached()) {
      attached.add(part);
    } else {
      String text = text(part);
      addText(text);
      if (part.warning() != null && !text.isBlank()) {
        warnings.add(part.warning());
      }
    }
  }

  private void addText(String text) {
    if (!text.isBlank()) {
      texts.add(text);
    }
  }

  private void addBest(List<Part> alternatives) {
    String best = "";
    for (Part part : alternatives) {
      MailText one = new MailText(part);
      attached.addAll(one.attached);
      warnings.addAll(one.warnings);
      if (one.text().length() > MUCH_LONGER * best.length()) {
        best = one.text();
      }
    }
    addText(best);
  }

  private static String text(Part part) {
    return switch (part.type()) {
      case "text/html" -> HtmlText.of(part.text());
      case "text/plain" ->
          Unwrapped.of(
              part.text(),
              part.header()
                  .parameters("content-type")
                  .getOrDefault("format", "")
                  .toLowerCase(Locale.ROOT)
                  .equals("flowed"));
      default -> "";
    };
  }
}
