package hearsay.article.feed;

import hearsay.article.charset.CharsetLabels;
import hearsay.article.charset.DetectedCharset;
import hearsay.article.date.DateText;
import hearsay.article.entry.BrokenFileException;
import hearsay.article.entry.Document;
import hearsay.article.entry.Entries;
import hearsay.article.entry.Entry;
import hearsay.article.html.HtmlText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The entries of RSS (0.9 to 2.0) and Atom (RFC 4287): each an article of its title and its whole
 * content, else its summary, called by its address. Entities from elsewhere are never read.
 */
public final class FeedEntries implements Entries {
  private static final int DEEPEST = 512;
  private static final int SEARCHED = 200;
  private static final Pattern DECLARED =
      Pattern.compile("\\s*<\\?xml[^>]{1,150}?encoding\\s*=\\s*[\"']([^\"']*)");

  private final Iterator<Element> entries;
  private final @Nullable String publisher;
  private final List<String> warnings;
  private int number;

  private FeedEntries(
      Iterator<Element> entries, @Nullable String publisher, @Nullable String warning) {
    this.entries = entries;
    this.publisher = publisher;
    this.warnings = warning == null ? List.of() : List.of(warning);
  }

  /** Reads a feed, in the charset that it declares. */
  public static FeedEntries of(byte[] feed) throws IOException, BrokenFileException {
    Parser parser = Parser.xmlParser().setMaxDepth(DEEPEST);
    String unknown = unknownCharset(feed);
    Charset guessed = unknown == null ? null : DetectedCharset.of(feed).charset();
    Element root =
        Jsoup.parse(
            new ByteArrayInputStream(feed), guessed == null ? null : guessed.name(), "", parser);
    Element channel = root.selectFirst("channel, feed");
    if (channel == null) {
      throw new BrokenFileException("is no feed; it has neither a channel (RSS) nor a feed (Atom)");
    }
    return new FeedEntries(
        root.select("item, entry").iterator(),
        words(channel, "title"),
        unknown == null || guessed == null ? null : CharsetLabels.warning(unknown, guessed));
  }

  /** The charset that a feed declares, where there is none of that name; else null. */
  private static @Nullable String unknownCharset(byte[] feed) {
    Matcher declared =
        DECLARED.matcher(
            new String(feed, 0, Math.min(feed.length, SEARCHED), StandardCharsets.ISO_8859_1));
    if (!declared.lookingAt()) {
      return null;
    }
    return CharsetLabels.orJavas(declared.group(1)) == null ? declared.group(1) : null;
  }

  @Override
  public Optional<Entry> next() {
    if (!entries.hasNext()) {
      return Optional.empty();
    }
    Element entry = entries.next();
    number++;
    String title = words(entry, "title");
    String text = text(entry);
    String whole = title == null || text.startsWith(title) ? text : title + "\n\n" + text;
    String address = address(entry);
    return Optional.of(
        new Entry.Ready(
            String.valueOf(number),
            address,
            new Document(
                whole.strip(),
                published(entry),
                title,
                publisher,
                address,
                number == 1 ? warnings : List.of())));
  }

  private static String text(Element entry) {
    for (String name : new String[] {"content:encoded", "content", "description", "summary"}) {
      Element content = child(entry, name);
      if (content != null && content.hasText()) {
        boolean marked = !content.children().isEmpty();
        return HtmlText.of(marked ? content.html() : content.wholeText());
      }
    }
    return "";
  }

  private static @Nullable LocalDate published(Element entry) {
    return Stream.of("pubDate", "published", "dc:date", "issued", "updated")
        .map(name -> words(entry, name))
        .flatMap(Stream::ofNullable)
        .map(DateText::parse)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String address(Element entry) {
    for (Element link : entry.children()) {
      String rel = link.attr("rel");
      if (link.tagName().equals("link") && (rel.isEmpty() || rel.equals("alternate"))) {
        String address = link.hasAttr("href") ? link.attr("href") : link.text().strip();
        if (address.startsWith("http:") || address.startsWith("https:")) {
          return address;
        }
      }
    }
    String guid = words(entry, "guid");
    return guid != null && guid.startsWith("http") ? guid : null;
  }

  private static @Nullable String words(Element of, String name) {
    Element child = child(of, name);
    String words = child == null ? "" : HtmlText.of(child.wholeText()).replaceAll("\\s+", " ");
    return words.isBlank() ? null : words;
  }

  private static @Nullable Element child(Element of, String name) {
    return of.children().stream()
        .filter(child -> child.tagName().equalsIgnoreCase(name))
        .findFirst()
        .orElse(null);
  }
}
