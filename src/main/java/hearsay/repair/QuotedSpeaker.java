package hearsay.repair;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is quoted is the one who speaks: of "Radio Nord quoted the minister as saying that the port
 * was closed" the minister says it, and Radio Nord relays that he does. "Orlova was quoted (by
 * Radio Nord) as saying" is the same in the passive.
 */
final class QuotedSpeaker implements Repair {
  private static final String FINDER = "quoted-speaker";

  private final RuleWords words;

  QuotedSpeaker(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "quoted-speaker";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    List<Attribution> result = new ArrayList<>(attributions);
    for (Sentence sentence : article.article().sentences()) {
      relay(sentence.tokens()).ifPresent(relay -> replace(relay, result));
    }
    return result;
  }

  /**
   * A sentence in which somebody is quoted.
   *
   * @param outlet who quotes; empty where that is not said
   * @param quoting the verb of quoting, with its auxiliaries
   * @param speaker who is quoted
   * @param saying from "as" to the verb of saying
   * @param after the words after that, without marks at their edges; empty where there are none
   * @param opening the words of the sentence before who quotes, without marks at their edges
   * @param passive whether the speaker is the subject
   */
  private record Relay(
      Optional<Span> outlet,
      Span quoting,
      Span speaker,
      Span saying,
      Optional<Span> after,
      List<Span> opening,
      boolean passive) {
    boolean touches(List<Span> cue) {
      return cue.stream().anyMatch(piece -> piece.overlaps(quoting) || piece.overlaps(saying));
    }
  }

  private Optional<Relay> relay(List<Token> tokens) {
    for (int as = 2; as + 1 < tokens.size(); as++) {
      if (tokens.get(as).text().equals("as")
          && words.is(WordClass.RELAYED_FORM, tokens.get(as + 1).lower())) {
        for (int verb = as - 1; verb > 0; verb--) {
          if (words.is(WordClass.QUOTING_FORM, tokens.get(verb).lower())) {
            return relay(tokens, verb, as);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Relay> relay(List<Token> tokens, int verb, int as) {
    int start = withAuxiliaries(tokens, verb);
    boolean passive = start < verb && tokens.get(verb - 1).lemma().equals("be");
    int subject = SubjectBefore.start(tokens, start, Set.of());
    Optional<Span> before =
        subject < start
            ? Optional.of(Token.cover(tokens.subList(subject, start)))
            : Optional.empty();
    List<Token> rest = tokens.subList(as + 2, tokens.size());
    Optional<Span> agent = agent(rest);
    List<Token> between = tokens.subList(verb + 1, as);
    boolean by = !between.isEmpty() && between.get(0).text().equals("by");
    Optional<Span> object =
        TokenRange.withoutMarks(
            by ? between.subList(1, between.size()) : between, TokenRange.MARKS);
    Optional<Span> speaker = passive ? before : object;
    Optional<Span> outlet = passive ? object.filter(any -> by).or(() -> agent) : before;
    return speaker.map(
        who ->
            new Relay(
                outlet,
                Token.cover(tokens.subList(start, verb + 1)),
                who,
                Token.cover(tokens.subList(as, as + 2)),
                agent.isPresent() || isAddressee(tokens.get(as + 1), rest)
                    ? Optional.empty()
                    : TokenRange.withoutMarks(rest, TokenRange.MARKS),
                TokenRange.withoutMarks(tokens.subList(0, subject), TokenRange.MARKS).stream()
                    .toList(),
                passive));
  }

  private static int withAuxiliaries(List<Token> tokens, int verb) {
    int start = verb;
    while (start > 0 && isAuxiliary(tokens.get(start - 1))) {
      start--;
    }
    return start;
  }

  /** "as saying by Interfax" */
  private static Optional<Span> agent(List<Token> rest) {
    return !rest.isEmpty() && rest.get(0).text().equals("by")
        ? TokenRange.withoutMarks(rest.subList(1, rest.size()), TokenRange.MARKS)
        : Optional.empty();
  }

  /** "as telling reporters": whom he told, not what. */
  private static boolean isAddressee(Token saying, List<Token> rest) {
    return saying.lemma().equals("tell") && rest.stream().noneMatch(Token::isVerb);
  }

  private static boolean isAuxiliary(Token token) {
    return token.lemma().equals("be") || token.lemma().equals("have") || token.isAdverb();
  }

  private static void replace(Relay relay, List<Attribution> attributions) {
    Optional<Attribution> found =
        attributions.stream().filter(one -> relay.touches(one.cue())).findFirst();
    List<Span> before = found.map(one -> before(one, relay)).orElse(List.of());
    List<Span> content =
        relay.after().map(List::of).orElse(before.isEmpty() ? relay.opening() : before);
    if (content.isEmpty()) {
      return;
    }
    double confidence = found.map(Attribution::confidence).orElse(CONFIDENCE);
    List<Attribution> made = made(relay, content, confidence);
    if (made.stream().allMatch(one -> attributions.stream().anyMatch(one::hasRolesOf))) {
      return;
    }
    attributions.removeIf(one -> relay.touches(one.cue()));
    attributions.addAll(made);
  }

  /** The pieces of what the model found that stand before the one who quotes. */
  private static List<Span> before(Attribution found, Relay relay) {
    int start = relay.outlet().map(Span::start).orElse(relay.quoting().start());
    return found.content().stream().filter(piece -> piece.end() <= start).toList();
  }

  private static List<Attribution> made(Relay relay, List<Span> content, double confidence) {
    Span as = relay.saying();
    if (relay.outlet().isEmpty()) {
      Span cue = relay.passive() ? relay.quoting().cover(as) : lastWord(as);
      return List.of(attribution(relay.speaker(), cue, content, confidence));
    }
    List<Span> relayed = new ArrayList<>();
    if (relay.passive()) {
      relayed.add(relay.speaker());
      relayed.add(relay.after().map(as::cover).orElse(as));
    } else {
      Span clause = relay.speaker().cover(as);
      relayed.addAll(relay.after().isPresent() ? List.of() : content);
      relayed.add(relay.after().map(clause::cover).orElse(clause));
    }
    Attribution outer = attribution(relay.outlet().get(), relay.quoting(), relayed, confidence);
    Attribution inner = attribution(relay.speaker(), lastWord(as), content, confidence);
    return List.of(outer, inner.citedBy(outer));
  }

  /** "saying" of "as saying" */
  private static Span lastWord(Span as) {
    return new Span(as.start() + "as ".length(), as.end());
  }

  private static Attribution attribution(
      Span source, Span cue, List<Span> content, double confidence) {
    return new Attribution(List.of(source), List.of(cue), content, FINDER, confidence);
  }
}
