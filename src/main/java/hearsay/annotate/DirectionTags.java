package hearsay.annotate;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.types.Expressions;
import edu.stanford.nlp.ling.tokensregex.types.Value;
import edu.stanford.nlp.ling.tokensregex.types.ValueFunction;
import edu.stanford.nlp.ling.tokensregex.types.ValueFunctions;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Lets SUTime forget. Its rules mark an expression as past or future by a tag on the expression's
 * value ({@code VTag}), and the value of "Friday" is one object for all texts: the tag stays for
 * every later Friday, in whatever article. This wraps the function that sets the tags, so that they
 * can be taken off after each sentence.
 *
 * <p>Public, with a public constructor, only because SUTime makes its binders by reflection. It
 * hands itself over through the properties, under {@link #SELF}.
 */
public final class DirectionTags implements Env.Binder {
  static final String SELF = "directionTags";
  private static final String FUNCTION = "VTag";

  private final List<Value<?>> tagged = new ArrayList<>();

  /** Called by SUTime. */
  public DirectionTags() {}

  @Override
  public void init(String prefix, Properties properties) {
    properties.put(SELF, this);
  }

  @Override
  public void bind(Env env) {
    env.bind(
        FUNCTION,
        new Expressions.PrimitiveValue<ValueFunction>(
            Expressions.TYPE_FUNCTION, new RecordingFunction()));
  }

  /** Takes all tags off again. */
  void clear() {
    tagged.forEach(value -> value.setTags(null));
    tagged.clear();
  }

  /** CoreNLP's own function, which also notes what it tags. */
  private final class RecordingFunction extends ValueFunctions.NamedValueFunction {
    RecordingFunction() {
      super(FUNCTION);
    }

    @Override
    @SuppressWarnings("rawtypes") // as CoreNLP declares it
    public boolean checkArgs(List<Value> arguments) {
      return ValueFunctions.SET_VALUE_TAG_FUNCTION.checkArgs(arguments);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Value apply(Env env, List<Value> arguments) {
      tagged.add((Value<?>) arguments.get(0));
      return ValueFunctions.SET_VALUE_TAG_FUNCTION.apply(env, arguments);
    }
  }
}
