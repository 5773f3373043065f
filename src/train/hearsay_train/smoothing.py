"""Evens out a network before quantization (after SmoothQuant, Xiao et al., ICML 2023).

A few channels have values far greater than the others; quantized with one scale for all, the others would lose their
digits. So each channel that goes into a linear layer is divided by a factor, and the layer's weights multiplied by it.
"""

import torch

LAYERS = ("qkv", "widen", "narrow")
SHARE = 0.75  # how much of the difference between channels goes over to the weights


def smooth(net, batches):
    """batches: (ids, mask, types) of texts to see the usual sizes of values in."""
    net.eval()
    linears = {(i, name): getattr(layer, name) for i, layer in enumerate(net.encoder.layers) for name in LAYERS}
    highest = {key: torch.zeros(linear.in_features) for key, linear in linears.items()}

    def watch(key):
        def note(_, inputs):
            highest[key] = torch.maximum(highest[key], inputs[0].abs().flatten(0, 1).amax(0))

        return note

    hooks = [linear.register_forward_pre_hook(watch(key)) for key, linear in linears.items()]
    with torch.no_grad():
        for batch in batches:
            net(*batch)
        for hook in hooks:
            hook.remove()
        for (i, name), linear in linears.items():
            values = highest[i, name].clamp(min=1e-5)
            weights = linear.weight.abs().amax(0).clamp(min=1e-5)
            factor = values**SHARE / weights ** (1 - SHARE)
            linear.weight *= factor
            net.encoder.layers[i].factors[name] = 1 / factor
