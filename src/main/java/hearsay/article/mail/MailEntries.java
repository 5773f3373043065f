package hearsay.article.mail;

import hearsay.article.date.DateText;
import hearsay.article.entry.BrokenFileException;
import hearsay.article.entry.Document;
import hearsay.article.entry.Entries;
import hearsay.article.entry.Entry;
import hearsay.article.entry.Limited;
import hearsay.text.Printable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail: its subject and text as one article of the day on which it was sent, then each attachment
 * that can be read, then the mails attached to it, in the same way. A page saved as MHTML is one
 * article; the day on which it was saved is the last resort for its date.
 */
public final class MailEntries implements Entries {
  private static final int DEEPEST = 5;
  private static final int LONGEST_NAME = 80;
  private static final String CUT_SHORT = "is cut short; what is there of it has been read";

  /** Of attachments whose names do not tell. */
  private static final Map<String, String> ENDINGS =
      Map.of(
          "text/plain", ".txt",
          "text/html", ".html",
          "application/xhtml+xml", ".xhtml",
          "application/pdf", ".pdf");

  private static final Pattern READABLE =
      Pattern.compile(
          ".*\\.(?:txt|text|md|html?|xhtml|pdf|docx|odt|epub|jsonl|ndjson|json|csv|tsv|rss|atom|eml|mbox"
              + "|mht|mhtml|warc|wacz)(?:\\.gz)?");

  private final Deque<Entry> entries = new ArrayDeque<>();
  private final InputStream mail;
  private final long limit;
  private final String place;
  private boolean read;

  private MailEntries(InputStream mail, long limit, String place) {
    this.mail = mail;
    this.limit = limit;
    this.place = place;
  }

  /**
   * Begins to read.
   *
   * @param limit the most bytes of one part of the mail
   */
  public static MailEntries of(InputStream mail, long limit) {
    return of(mail, limit, "");
  }

  /** Begins to read one of several, known by its place. */
  static MailEntries of(InputStream mail, long limit, String place) {
    return new MailEntries(mail, limit, place);
  }

  @Override
  public Optional<Entry> next() throws IOException, BrokenFileException {
    if (!read) {
      read = true;
      add(mail, place, 0);
    }
    return Optional.ofNullable(entries.poll());
  }

  private void add(InputStream mail, String place, int depth)
      throws IOException, BrokenFileException {
    MailParser parsed = MailParser.read(mail, limit);
    Part message = parsed.whole();
    String cut = parsed.isCutShort() ? CUT_SHORT : null;
    LocalDate sent = date(message.header());
    Part page = SavedPage.in(message);
    if (page != null) {
      addFile(page, place, "page.html", SavedPage.address(message, page), sent, cut);
      return;
    }
    MailText text = new MailText(message);
    String subject = message.header().words("subject");
    boolean repeated = text.text().startsWith(subject);
    String whole = repeated ? text.text() : (subject + "\n\n" + text.text()).strip();
    List<String> warnings = new ArrayList<>(text.warnings());
    warnings.addAll(unread(text.attached()));
    if (cut != null) {
      warnings.add(cut);
    }
    entries.add(
        new Entry.Ready(place, null, new Document(whole, sent, subject, null, null, warnings)));
    for (Part part : text.attached()) {
      addAttached(part, place, sent, depth);
    }
  }

  /** What is said of attachments of formats that are not read; pictures in the text are none. */
  private static List<String> unread(List<Part> attached) {
    List<String> names =
        attached.stream()
            .filter(part -> !part.type().equals("message/rfc822") && !isReadable(name(part)))
            .filter(part -> !part.header().value("content-disposition").startsWith("inline"))
            .map(part -> Printable.of(name(part), LONGEST_NAME))
            .toList();
    String many = names.size() == 1 ? "an attachment" : names.size() + " attachments";
    return names.isEmpty()
        ? List.of()
        : List.of("has " + many + " of no format that is read: " + String.join(", ", names));
  }

  private static boolean isReadable(String name) {
    return READABLE.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  private void addAttached(Part part, String place, @Nullable LocalDate sent, int depth)
      throws IOException, BrokenFileException {
    String name = name(part);
    String below = place.isEmpty() ? name : place + ":" + name;
    byte[] bytes = part.bytes();
    if (part.type().equals("message/rfc822") && bytes != null && depth < DEEPEST) {
      add(new ByteArrayInputStream(bytes), below, depth + 1);
    } else if (isReadable(name)) {
      addFile(part, below, name, null, sent, null);
    }
  }

  private void addFile(
      Part part,
      String place,
      String name,
      @Nullable String address,
      @Nullable LocalDate sent,
      @Nullable String warning) {
    byte[] bytes = part.bytes();
    Charset charset = part.charset();
    entries.add(
        bytes == null
            ? new Entry.Faulty(place, null, Limited.tooLarge(limit), true)
            : new Entry.Enclosed(
                place, null, name, new Entry.Content(bytes), charset, address, sent, warning));
  }

  /** The name that the sender gave it, without folders; with an ending that its type tells. */
  private static String name(Part part) {
    Map<String, String> told = part.header().parameters("content-disposition");
    String given =
        told.getOrDefault(
            "filename", part.header().parameters("content-type").getOrDefault("name", ""));
    String bare = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String name = bare.isBlank() ? "attachment" : bare.strip();
    return isReadable(name) ? name : name + ENDINGS.getOrDefault(part.type(), "");
  }

  private static @Nullable LocalDate date(Header header) {
    String written = header.value("date").replaceAll("\\([^()]*\\)", "").strip();
    return DateText.parse(written).orElse(null);
  }
}
