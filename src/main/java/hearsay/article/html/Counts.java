package hearsay.article.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a part, counted once when the part is made.
 *
 * @param letters characters that are no blanks
 * @param chars characters, a run of blanks counted once
 * @param linkChars of them, those in links; in links to the page itself, three in ten
 * @param headingChars of them, those in headings
 * @param itemChars of them, those in lists
 * @param commas of any script
 * @param paragraphs elements {@code p}
 * @param headlines elements {@code h1} and {@code main}: what no furniture holds
 * @param titles elements {@code h1}
 * @param cells of tables
 * @param addresses fields for a mail address
 * @param quotes quotations and what is preformatted
 * @param replies links and lines by which readers answer one another below an article
 * @param prose characters in paragraphs and items that are long enough for a sentence and not links
 */
record Counts(
    int letters,
    int chars,
    double linkChars,
    int headingChars,
    int itemChars,
    int commas,
    int paragraphs,
    int items,
    int images,
    int inputs,
    int embeds,
    int headlines,
    int rows,
    int cells,
    int tables,
    int prose,
    int titles,
    int addresses,
    int quotes,
    int replies) {
  private static final double LINK_WITHIN_THE_PAGE = 0.3;
  private static final int SENTENCE = 50;
  private static final double MOST_LINKS = 0.3;
  private static final String COMMAS = ",\u060C\uFE50\uFE10\uFE11\u2E41\u2E34\u2E32\uFF0C";

  private static final int LONGEST_REPLY = 24;

  /** How one answers, or what stands after the name of one who does. */
  private static final Set<String> REPLIES =
      Set.of(
          "reply",
          "reply to this",
          "log in to reply",
          "says:",
          "said:",
          "said...",
          "said…",
          "wrote:");

  static Counts ofWords(String words) {
    int letters = 0;
    int chars = 0;
    int commas = 0;
    boolean blank = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean isBlank = c <= ' ' || c == '\u00A0';
      letters += isBlank ? 0 : 1;
      chars += isBlank && blank ? 0 : 1;
      commas += c == ',' || (c > 0x600 && COMMAS.indexOf(c) >= 0) ? 1 : 0;
      blank = isBlank;
    }
    chars = letters == 0 ? 0 : chars;
    int replies = letters >= 4 && chars <= LONGEST_REPLY && isReply(words) ? 1 : 0;
    return new Counts(
        letters, chars, 0, 0, 0, commas, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, replies);
  }

  private static boolean isReply(String words) {
    String line = words.strip().toLowerCase(Locale.ROOT);
    return REPLIES.contains(line) || line.startsWith("reply to ");
  }

  static Counts of(String tag, @Nullable Element element, List<Part> parts) {
    Sum sum = new Sum();
    for (Part part : parts) {
      sum.add(part.counts);
    }
    sum.addTag(tag, element);
    return sum.counts();
  }

  private static final class Sum {
    private int letters;
    private int chars;
    private double linkChars;
    private int headingChars;
    private int itemChars;
    private int commas;
    private int paragraphs;
    private int items;
    private int images;
    private int inputs;
    private int embeds;
    private int headlines;
    private int rows;
    private int cells;
    private int tables;
    private int prose;
    private int titles;
    private int addresses;
    private int quotes;
    private int replies;

    private void add(Counts other) {
      letters += other.letters;
      chars += other.chars;
      linkChars += other.linkChars;
      headingChars += other.headingChars;
      itemChars += other.itemChars;
      commas += other.commas;
      paragraphs += other.paragraphs;
      items += other.items;
      images += other.images;
      inputs += other.inputs;
      embeds += other.embeds;
      headlines += other.headlines;
      rows += other.rows;
      cells += other.cells;
      tables += other.tables;
      prose += other.prose;
      titles += other.titles;
      addresses += other.addresses;
      quotes += other.quotes;
      replies += other.replies;
    }

    private void addTag(String tag, @Nullable Element element) {
      switch (tag) {
        case "a" -> {
          boolean within = element != null && element.attr("href").startsWith("#");
          linkChars = chars * (within ? LINK_WITHIN_THE_PAGE : 1);
        }
        case "h1", "main" -> {
          headlines++;
          titles += tag.equals("h1") ? 1 : 0;
          headingChars = tag.equals("h1") ? chars : headingChars;
        }
        case "h2", "h3", "h4", "h5", "h6" -> headingChars = chars;
        case "ul", "ol" -> itemChars = chars;
        case "p" -> {
          paragraphs++;
          prose = proseOf(0);
        }
        case "li" -> {
          items++;
          prose = proseOf(prose);
        }
        case "blockquote", "code" -> quotes++;
        case "pre" -> {
          quotes++;
          prose = proseOf(prose);
        }
        case "img" -> images++;
        case "input" -> {
          inputs++;
          addresses += element != null && element.attr("type").equalsIgnoreCase("email") ? 1 : 0;
        }
        case "iframe", "object", "embed" -> embeds++;
        case "tr" -> rows++;
        case "td", "th" -> cells++;
        case "table" -> tables++;
        default -> {}
      }
    }

    private int proseOf(int within) {
      return within == 0 && chars >= SENTENCE && linkChars < MOST_LINKS * chars ? chars : within;
    }

    private Counts counts() {
      return new Counts(
          letters,
          chars,
          linkChars,
          headingChars,
          itemChars,
          commas,
          paragraphs,
          items,
          images,
          inputs,
          embeds,
          headlines,
          rows,
          cells,
          tables,
          prose,
          titles,
          addresses,
          quotes,
          replies);
    }
  }
}
