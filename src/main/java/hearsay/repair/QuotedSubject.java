package hearsay.repair;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who is quoted by an outlet between commas is the one who speaks: of "Orlova, quoted by Radio
 * Nord, said that the port was closed" Orlova says it, and Radio Nord relays that she does.
 */
final class QuotedSubject implements Repair {
  private static final String FINDER = "quoted-subject";

  private static final String COMMA = ",";

  /** The most tokens of the outlet. */
  private static final int LONGEST = 12;

  private final RuleWords words;

  QuotedSubject(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "quoted-subject";
  }

  /**
   * Somebody who is quoted.
   *
   * @param subject who it is, up to the comma
   * @param quoted the participle
   * @param outlet who quotes him
   * @param end after the comma behind the outlet, in UTF-16 units
   */
  private record Quoted(Span subject, Span quoted, Span outlet, int end) {}

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    Map<Span, Quoted> quoted = new HashMap<>();
    for (Sentence sentence : article.article().sentences()) {
      quoted(sentence.tokens()).ifPresent(one -> quoted.put(sentence.span(), one));
    }
    if (quoted.isEmpty()) {
      return attributions;
    }
    Map<Span, List<Attribution>> bySentence = new LinkedHashMap<>();
    List<Attribution> result = new ArrayList<>();
    for (Attribution attribution : attributions) {
      Optional<Span> sentence = sentence(article, attribution).filter(quoted::containsKey);
      sentence.ifPresent(
          span -> bySentence.computeIfAbsent(span, any -> new ArrayList<>()).add(attribution));
      if (sentence.isEmpty()) {
        result.add(attribution);
      }
    }
    bySentence.forEach(
        (span, here) -> {
          mend(article, Objects.requireNonNull(quoted.get(span)), here);
          result.addAll(here);
        });
    return result;
  }

  /** That of the cue. */
  private static Optional<Span> sentence(ArticleContext article, Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    int index = article.words().sentenceAt(attribution.cue().get(0).start());
    return index < article.words().sentenceCount()
        ? Optional.of(article.words().sentence(index).span())
        : Optional.empty();
  }

  private Optional<Quoted> quoted(List<Token> tokens) {
    for (int i = 2; i + 3 < tokens.size(); i++) {
      boolean as = tokens.get(i - 1).lower().equals("as");
      int comma = as ? i - 2 : i - 1;
      if (tokens.get(i).isPastParticiple()
          && words.is(WordClass.QUOTING_FORM, tokens.get(i).lower())
          && tokens.get(i + 1).lower().equals("by")
          && comma > 0
          && tokens.get(comma).text().equals(COMMA)) {
        return quoted(tokens, comma, i);
      }
    }
    return Optional.empty();
  }

  private static Optional<Quoted> quoted(List<Token> tokens, int comma, int participle) {
    int begin = SubjectBefore.start(tokens, comma, Set.of(COMMA));
    int by = participle + 1;
    int end = by + 1;
    while (end < tokens.size() && !tokens.get(end).text().equals(COMMA)) {
      end++;
    }
    boolean plain =
        begin < comma
            && end < tokens.size()
            && end > by + 1
            && end - by <= LONGEST
            && tokens.subList(begin, comma).stream().anyMatch(Token::isNoun);
    return plain
        ? Optional.of(
            new Quoted(
                Token.cover(tokens.subList(begin, comma)),
                tokens.get(participle).span(),
                Token.cover(tokens.subList(by + 1, end)),
                tokens.get(end).span().end()))
        : Optional.empty();
  }

  private static void mend(ArticleContext article, Quoted quoted, List<Attribution> all) {
    Optional<Attribution> relayed =
        all.stream()
            .filter(one -> one.cue().stream().anyMatch(quoted.quoted()::overlaps))
            .findFirst();
    Optional<Attribution> predicate =
        all.stream().filter(one -> isPredicate(article, one, quoted)).findFirst();
    Optional<Attribution> said =
        predicate.or(() -> relayed.flatMap(one -> predicate(article, one, quoted)));
    if (said.isEmpty()) {
      return;
    }
    double confidence =
        Math.max(said.get().confidence(), relayed.map(Attribution::confidence).orElse(0.0));
    boolean outlet =
        said.get().source().isEmpty() || said.get().source().get(0).overlaps(quoted.outlet());
    Attribution inner =
        (outlet ? said.get().withSource(List.of(quoted.subject())) : said.get())
            .withConfidence(confidence);
    Attribution outer =
        new Attribution(
            List.of(quoted.outlet()),
            List.of(quoted.quoted()),
            inner.content(),
            FINDER,
            confidence);
    int at = all.indexOf(predicate.or(() -> relayed).orElseThrow());
    all.set(at, inner.citedBy(outer));
    all.removeIf(
        one ->
            !one.key().equals(inner.key())
                && one.cue().stream().anyMatch(quoted.quoted()::overlaps));
    all.add(outer);
  }

  /** Of what was taken for the outlet's relaying of "said that it rose": who says that it rose. */
  private static Optional<Attribution> predicate(
      ArticleContext article, Attribution relayed, Quoted quoted) {
    Span content = relayed.content().get(0);
    List<Token> tokens = article.tokens(List.of(content));
    int verb = 0;
    while (verb < tokens.size() && tokens.get(verb).isAdverb()) {
      verb++;
    }
    boolean goesOn =
        relayed.content().size() == 1
            && content.start() >= quoted.end()
            && verb + 1 < tokens.size()
            && tokens.get(verb).isFinite();
    return goesOn
        ? Optional.of(
            relayed
                .withSource(List.of(quoted.subject()))
                .withCue(List.of(Token.cover(tokens.subList(0, verb + 1))))
                .withContent(List.of(Token.cover(tokens.subList(verb + 1, tokens.size())))))
        : Optional.empty();
  }

  /** Whether its cue is the verb of the one who is quoted. */
  private static boolean isPredicate(ArticleContext article, Attribution said, Quoted quoted) {
    if (said.source().size() != 1 || said.cue().isEmpty()) {
      return false;
    }
    Span source = said.source().get(0);
    int cue = said.cue().get(0).start();
    return cue >= quoted.end()
        && (source.overlaps(quoted.outlet()) || source.overlaps(quoted.subject()))
        && article.tokens(List.of(new Span(quoted.end(), cue))).stream().allMatch(Token::isAdverb);
  }
}
