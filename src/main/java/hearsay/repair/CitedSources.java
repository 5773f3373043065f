package hearsay.repair;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.ArticleWords;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.NominalMention;
import hearsay.mention.NominalMentions;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Layers that a participle makes: of "according to the report, citing European officials, the team
 * has visited the plant" and "the paper wrote, citing a draft" the inner one is the officials' and
 * the draft's. What is cited must be able to say something; "citing national security" gives a
 * reason.
 */
public final class CitedSources {
  private static final String FINDER = "citing";
  private static final Set<String> CITING = Set.of("citing", "quoting");
  private static final Set<String> EVIDENCE =
      Set.of("image", "interview", "evidence", "photo", "intelligence", "remark", "comment");
  private static final Set<String> ENDS = Set.of(",", ";", ":", ".", "!", "?", "\u2013", "\u2014");

  private final ArticleWords words;
  private final SpanIndex<NamedMention> named;
  private final NominalMentions phrases;
  private final List<Attribution> attributions;
  private final Map<Attribution, Attribution> through = new HashMap<>();

  public CitedSources(
      ArticleWords words,
      SpanIndex<NamedMention> named,
      NominalMentions phrases,
      List<Attribution> found) {
    this.words = words;
    this.named = named;
    this.phrases = phrases;
    this.attributions = new ArrayList<>(found);
    Set<Integer> seen = new TreeSet<>();
    for (Attribution attribution : found) {
      for (Span piece : attribution.source()) {
        seen.add(words.sentenceAt(piece.start()));
      }
    }
    seen.stream().filter(index -> index < words.sentenceCount()).forEach(this::read);
  }

  /** The attributions, with those of cited sources. */
  public List<Attribution> attributions() {
    return attributions;
  }

  /** The attribution by which this one's source is cited. */
  public Optional<Attribution> through(Attribution cited) {
    return Optional.ofNullable(through.get(cited));
  }

  private void read(int index) {
    Sentence sentence = words.sentence(index);
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (CITING.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
        int end = i + 1;
        while (end < tokens.size() && !ENDS.contains(tokens.get(end).text())) {
          end++;
        }
        if (end > i + 1) {
          Span source = tokens.get(i + 1).span().cover(tokens.get(end - 1).span());
          if (maySpeak(tokens.subList(i + 1, end))) {
            add(sentence.span(), tokens.get(i).span(), source);
          }
        }
      }
    }
  }

  private boolean maySpeak(List<Token> tokens) {
    Optional<NounPhrase> phrase = NounPhrase.read(tokens);
    return phrase.isPresent()
        && (!named.touching(phrase.get().head().span()).isEmpty()
            || phrases.referent(phrase.get()).isPresent()
            || isImage(phrase.get()));
  }

  /** "satellite images", "an interview with a cook" */
  private static boolean isImage(NounPhrase phrase) {
    return EVIDENCE.contains(phrase.head().lemma());
  }

  private void add(Span sentence, Span citing, Span source) {
    Attribution byModel = null;
    Attribution outer = null;
    for (Attribution attribution : attributions) {
      if (attribution.cue().stream().anyMatch(citing::overlaps)) {
        byModel = attribution;
      } else if (isAround(attribution, sentence, citing.cover(source))
          && isNearer(attribution, outer)) {
        outer = attribution;
      }
    }
    if (outer == null) {
      return;
    }
    List<Span> rest =
        byModel == null ? List.of() : without(byModel.content(), citing.cover(source));
    List<Span> content = without(outer.content(), citing.cover(source));
    boolean misplaced =
        !rest.isEmpty() && rest.stream().noneMatch(piece -> touches(piece, content));
    List<Span> claimed = misplaced ? rest : content;
    if (claimed.isEmpty()) {
      return;
    }
    Attribution whole =
        new Attribution(outer.source(), outer.cue(), claimed, outer.finder(), outer.confidence());
    double confidence =
        byModel == null ? outer.confidence() : Math.min(outer.confidence(), byModel.confidence());
    Attribution cited =
        new Attribution(List.of(source), List.of(citing), claimed, FINDER, confidence);
    attributions.remove(byModel);
    attributions.set(attributions.indexOf(outer), whole);
    attributions.add(cited);
    through.put(cited, whole);
  }

  /** Whether the source stands before the participle, and the cue on either side of it. */
  private static boolean isAround(Attribution attribution, Span sentence, Span participle) {
    return !attribution.source().isEmpty()
        && !attribution.cue().isEmpty()
        && sentence.contains(attribution.source().get(0))
        && attribution.source().get(0).start() < participle.start()
        && (attribution.cue().get(0).end() <= participle.start()
            || attribution.cue().get(0).start() >= participle.end());
  }

  private static boolean isNearer(Attribution attribution, @Nullable Attribution other) {
    return other == null || attribution.source().get(0).start() > other.source().get(0).start();
  }

  private static boolean touches(Span piece, List<Span> content) {
    return content.stream().anyMatch(piece::overlaps);
  }

  /** What is left of the pieces, without the marks and blanks next to the gap. */
  private List<Span> without(List<Span> pieces, Span gap) {
    List<Span> left = new ArrayList<>();
    for (Span piece : pieces) {
      if (!piece.overlaps(gap)) {
        left.add(piece);
        continue;
      }
      trimmed(piece.start(), Math.min(piece.end(), gap.start())).ifPresent(left::add);
      trimmed(Math.max(piece.start(), gap.end()), piece.end()).ifPresent(left::add);
    }
    return left;
  }

  private Optional<Span> trimmed(int start, int end) {
    List<Token> tokens = start < end ? words.in(new Span(start, end)) : List.of();
    int first = 0;
    int last = tokens.size() - 1;
    while (first <= last && ENDS.contains(tokens.get(first).text())) {
      first++;
    }
    while (last >= first && ENDS.contains(tokens.get(last).text())) {
      last--;
    }
    return first <= last
        ? Optional.of(tokens.get(first).span().cover(tokens.get(last).span()))
        : Optional.empty();
  }
}
