package hearsay.explain;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.Claim;
import hearsay.claim.Cue;
import hearsay.claim.Source;
import hearsay.explain.Explanation.Change;
import hearsay.explain.Explanation.Place;
import hearsay.explain.Explanation.Reading;
import hearsay.explain.Explanation.Roles;
import hearsay.grammar.CueMeaning;
import hearsay.mention.NamedMention;
import hearsay.repair.ArticleContext;
import hearsay.repair.Repair;
import hearsay.repair.Repairs;
import hearsay.resolve.ClaimResolver;
import hearsay.resolve.ResolvedClaim;
import hearsay.text.Blanks;
import hearsay.text.Lines;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Runs the steps after the model one by one and keeps what each did. The claims are those of an
 * extraction.
 */
public final class Explainer {
  private final Repairs repairs;
  private final ClaimResolver resolver;

  /** Of these steps. */
  public Explainer(Repairs repairs, ClaimResolver resolver) {
    this.repairs = repairs;
    this.resolver = resolver;
  }

  /**
   * Of all claims of an article, in the order of records; each once.
   *
   * @param found as the model found them
   */
  public List<Explanation> of(ArticleContext article, List<Attribution> found) {
    Map<Attribution.Key, List<Change>> changes = new HashMap<>();
    List<Attribution> attributions = found;
    for (Repair repair : repairs.list()) {
      List<Attribution> after = new Repairs(List.of(repair)).apply(article, attributions);
      note(repair.id(), attributions, after, article.written(), changes);
      attributions = after;
    }
    Map<Claim, Explanation> explanations = new HashMap<>();
    for (ResolvedClaim resolved : resolver.resolveEach(article, attributions)) {
      explanations.putIfAbsent(
          resolved.claim(),
          explanation(
              article, resolved, changes.getOrDefault(resolved.attribution().key(), List.of())));
    }
    return explanations.values().stream()
        .sorted(Comparator.comparing(Explanation::claim, Claim.ORDER))
        .toList();
  }

  private static void note(
      String repair,
      List<Attribution> before,
      List<Attribution> after,
      String text,
      Map<Attribution.Key, List<Change>> changes) {
    Map<Attribution.Key, Attribution> earlier = new HashMap<>();
    before.forEach(attribution -> earlier.put(attribution.key(), attribution));
    for (Attribution attribution : after) {
      Attribution old = earlier.get(attribution.key());
      if (old == null || !old.hasRolesOf(attribution)) {
        changes
            .computeIfAbsent(attribution.key(), any -> new ArrayList<>())
            .add(
                new Change(
                    repair, old == null ? null : roles(old, text), roles(attribution, text)));
      }
    }
  }

  private static Roles roles(Attribution attribution, String text) {
    return new Roles(
        join(attribution.source(), text),
        join(attribution.cue(), text),
        join(attribution.content(), text));
  }

  private static Explanation explanation(
      ArticleContext article, ResolvedClaim resolved, List<Change> changes) {
    Attribution attribution = resolved.attribution();
    return new Explanation(
        resolved.claim(),
        attribution.finder(),
        attribution.confidence(),
        attribution.evidence(),
        changes,
        antecedent(article, attribution, resolved.claim().source()),
        resolved.rivals(),
        stance(article, attribution, resolved.claim().cue()));
  }

  private static @Nullable Place antecedent(
      ArticleContext article, Attribution attribution, @Nullable Source source) {
    if (source == null || Blanks.join(source.text()).contains(source.name())) {
      return null;
    }
    int start = attribution.source().get(0).start();
    if (start == 0) {
      return null;
    }
    NamedMention nearest = null;
    for (NamedMention mention : article.named().index().within(new Span(0, start))) {
      nearest = mention.referent().name().equals(source.name()) ? mention : nearest;
    }
    return nearest == null
        ? null
        : new Place(
            nearest.span().of(article.written()),
            Lines.of(article.written()).at(nearest.span().start()));
  }

  private static List<Reading> stance(
      ArticleContext article, Attribution attribution, @Nullable Cue cue) {
    if (cue == null) {
      return List.of();
    }
    List<Token> tokens = article.tokens(attribution.cue());
    String text = article.text();
    CueMeaning alone = article.cues().read(tokens);
    CueMeaning before =
        article
            .cues()
            .read(tokens, join(attribution.source(), text), attribution.content().get(0).of(text));
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading(Reading.By.CUE, alone.lemma(), alone.stance()));
    if (before.stance() != alone.stance()) {
      readings.add(new Reading(Reading.By.CONTENT, before.lemma(), before.stance()));
    }
    if (cue.stance() != before.stance()) {
      readings.add(new Reading(Reading.By.SITUATION, cue.lemma(), cue.stance()));
    }
    return readings;
  }

  private static String join(List<Span> spans, String text) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
  }
}
