package hearsay.claim;

import hearsay.text.CodePoints;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A claim of a text, for tests: each role is found in it by its words. */
public final class MadeClaim {
  private final String doc;
  private final String text;
  private final CodePoints codePoints;
  private final List<OrganizationMention> organizations = new ArrayList<>();
  private final List<DateMention> dates = new ArrayList<>();
  private final List<MoneyMention> money = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String publisher;
  private @Nullable LocalDate published;
  private @Nullable Source source;
  private @Nullable Cue cue;
  private @Nullable Double confidence = 0.9;
  private @Nullable String via;

  private MadeClaim(String doc, String text) {
    this.doc = doc;
    this.text = text;
    codePoints = new CodePoints(text);
  }

  public static MadeClaim in(String doc, String text) {
    return new MadeClaim(doc, text);
  }

  public MadeClaim article(
      @Nullable String itsTitle, @Nullable String itsPublisher, @Nullable String day) {
    title = itsTitle;
    publisher = itsPublisher;
    published = day == null ? null : LocalDate.parse(day);
    return this;
  }

  public MadeClaim by(String words, String name, SourceType type) {
    return by(words, name, type, null, null);
  }

  public MadeClaim by(
      String words,
      String name,
      SourceType type,
      @Nullable String role,
      @Nullable String affiliation) {
    source = new Source(words, spans(words), name, role, affiliation, type);
    return this;
  }

  public MadeClaim cue(String words, Stance stance) {
    cue = new Cue(words, spans(words), words, stance);
    return this;
  }

  public MadeClaim organization(String words) {
    organizations.add(new OrganizationMention(words, span(words), words, Place.CONTENT));
    return this;
  }

  public MadeClaim date(String words, String value) {
    dates.add(new DateMention(words, span(words), DateType.DATE, value, Place.CONTENT));
    return this;
  }

  public MadeClaim money(String words, String amount, String currency) {
    money.add(
        new MoneyMention(
            words, span(words), new BigDecimal(amount), currency, null, null, Place.CONTENT));
    return this;
  }

  public MadeClaim confidence(@Nullable Double value) {
    confidence = value;
    return this;
  }

  public MadeClaim via(String id) {
    via = id;
    return this;
  }

  /** The claim, of this content. */
  public Claim says(String... pieces) {
    List<CodePointSpan> spans = new ArrayList<>();
    for (String piece : pieces) {
      spans.add(span(piece));
    }
    String words = String.join(" ", pieces);
    Form form =
        words.matches("[“\"].*[”\"]")
            ? Form.DIRECT
            : words.contains("“") ? Form.MIXED : Form.INDIRECT;
    String key =
        ClaimKey.of(source == null ? "" : source.text(), cue == null ? "" : cue.text(), words);
    return new Claim(
        ClaimId.of(
            doc,
            source == null ? List.of() : source.spans(),
            cue == null ? List.of() : cue.spans(),
            spans),
        key,
        doc,
        title,
        publisher,
        null,
        published,
        source,
        cue,
        new Content(words, spans, form),
        organizations,
        dates,
        money,
        List.of(new CodePointSpan(0, codePoints.fromUtf16(text.length()))),
        confidence,
        via);
  }

  private List<CodePointSpan> spans(String words) {
    return List.of(span(words));
  }

  private CodePointSpan span(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("'" + words + "' is not in the text");
    }
    return new CodePointSpan(codePoints.fromUtf16(at), codePoints.fromUtf16(at + words.length()));
  }
}
