package hearsay.extract;

import java.util.function.Function;

/**
 * A step that needs models.
 *
 * @param run does it; loads what is not yet loaded
 * @param load starts loading the models in the background
 * @param awaitLoaded waits until they are loaded
 * @param unload gives back what of them Java does not by itself; it is not run any more
 * @param <I> what it reads
 * @param <O> what it makes of that
 */
public record ModelStep<I, O>(
    Function<I, O> run, Runnable load, Runnable awaitLoaded, Runnable unload) {}
