package hearsay.grammar;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.NameTag;
import hearsay.annotate.OrganizationTag;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.annotate.date.DateTag;
import hearsay.article.Article;
import hearsay.article.Metadata;
import hearsay.attribute.Attribution;
import hearsay.claim.Claim;
import hearsay.claim.DateType;
import hearsay.claim.Source;
import hearsay.repair.ArticleContext;
import hearsay.repair.ContextReader;
import hearsay.repair.Repairs;
import hearsay.resolve.ClaimResolver;
import hearsay.text.Quotations;
import hearsay.text.Quotations.Quotation;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article of readable sentences, its names and claims marked in the text, tagged by small word
 * lists: {@code [P Maria Orlova]} is a person, {@code [O ...]} an organization, {@code [L ...]} a
 * place, {@code [D ...]} a date; a claim is added with its three roles' words.
 */
public final class TaggedArticle {
  private static final Pattern MARKED = Pattern.compile("\\[([POLD]) ([^\\]]+)\\]");
  private static final Pattern TOKEN =
      Pattern.compile("['\u2019]s\\b|[\\p{L}\\p{N}]+(?:[.&][\\p{L}\\p{N}]+)*|[^\\s\\p{L}\\p{N}]");
  private static final Pattern SENTENCE =
      Pattern.compile("[^.!?\\n]*[.!?\\n][\u201d\"']?|[^.!?\\n]+$");
  private static final ContextReader CONTEXTS = new ContextReader();
  private static final Repairs REPAIRS = Repairs.all();
  private static final Map<String, String> TAGS = new HashMap<>();

  static {
    tag("DT", "the a an this that these those both all no another each any some");
    tag("IN", "of for from at by with in on about against into over as whether after through");
    tag("TO", "to");
    tag("CC", "and or but nor");
    tag("PRP", "he she it they we i you him her them us me himself itself");
    tag("PRP$", "his its their my our");
    tag("WP", "who whom");
    tag("WDT", "which");
    tag("MD", "will would can could may");
    tag("VBD", "said told warned denied added met left wrote asked published stood was were had");
    tag(
        "VBD",
        "suggested pointed claimed accused announced reported believed confirmed praised rose did knew found");
    tag("VBZ", "says is has denies believes writes");
    tag("VBP", "say are have express");
    tag("VBN", "seen reviewed been raised led pressed");
    tag("VBG", "citing saying raising calling");
    tag("RB", "not never also yesterday there out");
    tag("JJ", "foreign central polish chinese european new european former second third");
    tag("CD", "two three four five one");
  }

  private static void tag(String tag, String words) {
    for (String word : words.split(" ", -1)) {
      TAGS.putIfAbsent(word, tag);
    }
  }

  private final String text;
  private final AnnotatedArticle annotated;
  private final List<Attribution> attributions = new ArrayList<>();
  private int from;

  public TaggedArticle(String marked) {
    this(marked, Metadata.NONE);
  }

  /**
   * @param metadata what the article says of itself
   */
  public TaggedArticle(String marked, Metadata metadata) {
    StringBuilder plain = new StringBuilder();
    List<NameTag> names = new ArrayList<>();
    List<OrganizationTag> bodies = new ArrayList<>();
    List<DateTag> dates = new ArrayList<>();
    Matcher mark = MARKED.matcher(marked);
    int copied = 0;
    while (mark.find()) {
      plain.append(marked, copied, mark.start());
      Span span = new Span(plain.length(), plain.length() + mark.group(2).length());
      plain.append(mark.group(2));
      copied = mark.end();
      switch (mark.group(1)) {
        case "P" -> names.add(new NameTag(span, NameTag.Kind.PERSON));
        case "D" -> dates.add(new DateTag(span, DateType.DATE, "2025"));
        case "L" -> names.add(new NameTag(span, NameTag.Kind.PLACE));
        default -> bodies.add(new OrganizationTag(span, mark.group(2)));
      }
    }
    text = plain.append(marked, copied, marked.length()).toString();
    List<Sentence> sentences = sentences(text);
    List<Quotation> quotations = new ArrayList<>();
    int line = 0;
    for (String paragraph : text.split("\n", -1)) {
      if (!paragraph.isBlank()) {
        quotations.addAll(Quotations.in(text, new Span(line, line + paragraph.length())));
      }
      line += paragraph.length() + 1;
    }
    annotated =
        new AnnotatedArticle(
            new Article("a", text, new Span(0, text.length()), null, metadata),
            sentences,
            quotations,
            names,
            bodies,
            dates,
            List.of());
  }

  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      List<Token> tokens = tokens(text, matcher.start(), matcher.end());
      if (!tokens.isEmpty()) {
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        sentences.add(new Sentence(span, paragraph(text, span.start()), tokens));
      }
    }
    return sentences;
  }

  private static int paragraph(String text, int offset) {
    return (int) text.substring(0, offset).lines().filter(line -> !line.isBlank()).count()
        - (offset > 0 && text.charAt(offset - 1) != '\n' ? 1 : 0);
  }

  private static List<Token> tokens(String text, int start, int end) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(start, end);
    while (matcher.find()) {
      String word = matcher.group();
      String lower = word.toLowerCase(Locale.ROOT);
      boolean sign = !Character.isLetterOrDigit(word.codePointAt(word.length() - 1));
      String tag = TAGS.get(lower);
      if (tag == null) {
        boolean plural = lower.endsWith("s") && !lower.endsWith("ss");
        boolean proper = Character.isUpperCase(word.codePointAt(0)) && !tokens.isEmpty();
        tag = sign ? word : (proper ? "NNP" : "NN") + (plural && !proper ? "S" : "");
      }
      if (lower.endsWith("'s") || lower.endsWith("\u2019s")) {
        tag = "POS";
      }
      tokens.add(new Token(new Span(matcher.start(), matcher.end()), word, lemma(lower, tag), tag));
    }
    return tokens;
  }

  private static String lemma(String word, String tag) {
    Map<String, String> irregular =
        Map.of(
            "said", "say", "says", "say", "was", "be", "were", "be", "is", "be", "has", "have",
            "had", "have", "told", "tell", "citing", "cite", "wrote", "write");
    if (irregular.containsKey(word)) {
      return Objects.requireNonNull(irregular.get(word));
    }
    if (tag.equals("NNS")) {
      return word.substring(0, word.length() - 1);
    }
    String stem = word.replaceFirst("(?:ed|ing|es)$", "");
    return tag.startsWith("VB") && !stem.equals(word)
        ? (stem.matches(".*(?:us|i|ais|nc|v)$") ? stem.replaceFirst("i$", "y") : stem)
            .replaceFirst("(us|ais)$", "$1e")
        : word;
  }

  public String text() {
    return text;
  }

  public AnnotatedArticle annotated() {
    return annotated;
  }

  /** The tokens of the article. */
  public TokenIndex words() {
    return new TokenIndex(annotated);
  }

  /** The claims that were added, in that order. */
  public List<Attribution> attributions() {
    return List.copyOf(attributions);
  }

  /** Where the words stand first. */
  public Span span(String of) {
    return at(of, 0);
  }

  /** The noun phrase that begins with these words, where they stand last. */
  public NounPhrase phrase(String beginning) {
    List<Token> tokens = words().in(new Span(text.lastIndexOf(beginning), text.length()));
    return NounPhrase.read(tokens).orElseThrow();
  }

  /** Adds a claim whose source stands behind that of the claim added before. */
  public TaggedArticle claim(String source, String cue, String content) {
    Span place = at(source, from);
    from = place.end();
    attributions.add(
        new Attribution(
            List.of(place),
            List.of(nearest(cue, place)),
            List.of(nearest(content, place)),
            "test",
            0.9));
    return this;
  }

  /** Adds another claim of the source that was added last. */
  public TaggedArticle again(String cue, String content) {
    Attribution last = attributions.get(attributions.size() - 1);
    Span place = last.source().get(0);
    attributions.add(
        new Attribution(
            last.source(),
            List.of(nearest(cue, place)),
            List.of(nearest(content, place)),
            "test",
            0.9));
    return this;
  }

  private Span at(String words, int start) {
    int at = text.indexOf(words, start);
    if (at < 0) {
      throw new IllegalArgumentException(words + " is not in: " + text.substring(start));
    }
    return new Span(at, at + words.length());
  }

  /** The occurrence of the words that is nearest to a place, without touching it. */
  private Span nearest(String words, Span place) {
    List<Span> found = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      found.add(new Span(at, at + words.length()));
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException(words + " is not in: " + text);
    }
    return found.stream()
        .filter(span -> !span.overlaps(place))
        .min(Comparator.comparingInt(span -> Math.abs(span.start() - place.start())))
        .orElse(found.get(0));
  }

  /** All claims, in the order of records. */
  public List<Claim> claims() {
    ArticleContext context = CONTEXTS.read(annotated);
    return new ClaimResolver().resolve(context, REPAIRS.apply(context, attributions));
  }

  /** The source of the last claim that was added. */
  public Source lastSource() {
    Attribution last = attributions.get(attributions.size() - 1);
    int start = text.codePointCount(0, last.source().get(0).start());
    return claims().stream()
        .map(Claim::source)
        .filter(source -> source != null && source.spans().get(0).start() == start)
        .findFirst()
        .orElseThrow();
  }
}
