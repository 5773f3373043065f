"""A BERT encoder that starts from the weights of an ONNX file."""

import copy

import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

TYPES = 3  # of tokens: the casing channel


def shift(x, windows):
    """[W * R, T, ...] -> [W * (R + 1), T, ...]: blocks that begin and end in the midst of those that were; zeros at the ends."""
    size, rest = x.shape[1], x.shape[2:]
    flat = x.reshape(windows, -1, *rest)
    blank = torch.zeros_like(flat[:, : size // 2])
    return torch.cat([blank, flat, blank], 1).reshape(-1, size, *rest)


def shift_back(x, windows):
    """What shift did, undone."""
    size, rest = x.shape[1], x.shape[2:]
    return x.reshape(windows, -1, *rest)[:, size // 2 : -(size // 2)].reshape(-1, size, *rest)


class Layer(nn.Module):
    """A layer whose pieces attend to those of their block: [W * R, T, width], W windows of R blocks of T pieces."""

    def __init__(self, width, inner, heads, dropout):
        super().__init__()
        self.heads = heads
        self.shifted = False
        self.dropout = dropout
        self.qkv = nn.Linear(width, 3 * width)
        self.attended = nn.Linear(width, width)
        self.attended_norm = nn.LayerNorm(width, eps=1e-12)
        self.widen = nn.Linear(width, inner)
        self.narrow = nn.Linear(inner, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        # Factors of the inputs of linear layers, set before quantization (smoothing.py).
        self.factors = {}

    def scaled(self, name, x):
        return x * self.factors[name] if name in self.factors else x

    def attention(self, x, mask, windows):
        parts = self.qkv(self.scaled("qkv", x))
        if self.shifted:
            parts, mask = shift(parts, windows), shift(mask, windows)
        mixed = mix(parts, mask, self.heads)
        return self.attended(shift_back(mixed, windows) if self.shifted else mixed)

    def forward(self, x, mask, windows):
        x = self.attended_norm(x + self.attention(x, mask, windows))
        hidden = functional.gelu(self.widen(self.scaled("widen", x)))
        hidden = self.narrow(self.scaled("narrow", hidden))
        return self.norm(x + functional.dropout(hidden, self.dropout, self.training))


def mix(parts, mask, heads):
    """[blocks, T, 3 * width]: queries, keys and values side by side -> [blocks, T, width]: what each piece takes from its block."""
    blocks, size, width = parts.shape[0], parts.shape[1], parts.shape[2] // 3
    query, key, value = parts.view(blocks, size, 3, heads, width // heads).permute(2, 0, 3, 1, 4).unbind()
    # Written out, since this is twice as fast on a CPU as the library's attention.
    bias = ((1.0 - mask.to(parts.dtype)) * -1e4)[:, None, None, :]
    scores = (query * (width // heads) ** -0.5) @ key.transpose(2, 3) + bias
    return (torch.softmax(scores, -1) @ value).transpose(1, 2).reshape(blocks, size, width)


class Encoder(nn.Module):
    def __init__(self, vocabulary, positions, width, inner, layers, heads, dropout=0.1):
        super().__init__()
        self.words = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(positions, width)
        self.types = nn.Embedding(TYPES, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, inner, heads, dropout) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)

    def forward(self, ids, mask, types):
        """ids, mask, types: [W, R, T], R blocks that follow one another. Where a window is longer than the positions that
        the encoder knows, they begin again."""
        windows, rows, size = ids.shape
        places = torch.arange(rows * size, device=ids.device) % self.positions.num_embeddings
        x = self.words(ids) + self.positions(places.view(rows, size)) + self.types(types)
        x = self.dropout(self.norm(x.reshape(windows * rows, size, -1)))
        mask = mask.reshape(windows * rows, size)
        for layer in self.layers:
            x = layer(x, mask, windows)
        return x.reshape(windows, rows, size, -1)


def student_of(teacher, layers, inner, samples):
    """An encoder with so many of another's layers, evenly spread, the last one among them, and of each of them so many of its
    inner units.

    Its pieces attend within their block; every second layer shifts the blocks by half their size, so that what is on both
    sides of a boundary meets (as in Liu et al., Swin Transformer, ICCV 2021).

    samples: inputs by which the units that matter most are told
    """
    student = copy.deepcopy(teacher)
    count = len(teacher.layers)
    kept = [(i + 1) * count // layers - 1 for i in range(layers)]
    weights = importance(teacher, samples)
    student.layers = nn.ModuleList(slimmed(student.layers[i], weights[i], inner) for i in kept)
    for i, layer in enumerate(student.layers):
        layer.shifted = i % 2 == 1
    return student


def importance(encoder, samples):
    """Of each layer's inner units, how much they add to the layer's output: their mean absolute activation times the length of
    their vector of weights."""
    sums = [torch.zeros(layer.narrow.in_features) for layer in encoder.layers]

    def count_in(total):
        def hook(_, inputs):
            total.add_(inputs[0].detach().float().abs().flatten(0, -2).sum(0))

        return hook

    hooks = [layer.narrow.register_forward_pre_hook(count_in(total)) for layer, total in zip(encoder.layers, sums)]
    encoder.eval()
    with torch.no_grad():
        for sample in samples:
            encoder(*sample)
    for hook in hooks:
        hook.remove()
    return [total * layer.narrow.weight.detach().norm(dim=0) for layer, total in zip(encoder.layers, sums)]


def slimmed(layer, weights, inner):
    """The layer with the heaviest of its inner units only."""
    kept = weights.topk(inner).indices.sort().values
    widen = nn.Linear(layer.widen.in_features, inner)
    narrow = nn.Linear(inner, layer.narrow.out_features)
    with torch.no_grad():
        widen.weight.copy_(layer.widen.weight[kept])
        widen.bias.copy_(layer.widen.bias[kept])
        narrow.weight.copy_(layer.narrow.weight[:, kept])
        narrow.bias.copy_(layer.narrow.bias)
    layer.widen, layer.narrow = widen, narrow
    return layer


def from_onnx(path, head_width=32):
    """The encoder of a BERT model that was exported to ONNX with the usual names of its parts."""
    tensors, products = {}, {}
    model = onnx.load(path)
    for tensor in model.graph.initializer:
        tensors[tensor.name] = torch.from_numpy(numpy_helper.to_array(tensor).copy())
    # Exporters rename and transpose the matrices of linear layers: they are told by the bias that is added to them.
    made_by = {output: node for node in model.graph.node for output in node.output}
    for node in model.graph.node:
        if node.op_type == "Add":
            for bias, product in (node.input, reversed(node.input)):
                if bias in tensors and product in made_by and made_by[product].op_type == "MatMul":
                    products[bias] = made_by[product].input[1]
    prefix = next(name for name in tensors if name.endswith("embeddings.LayerNorm.weight"))[: -len("embeddings.LayerNorm.weight")]

    def linear(name):
        bias = f"{prefix}{name}.bias"
        return tensors[products[bias]].T.contiguous(), tensors[bias]

    def load(module, weight, bias):
        module.weight.data.copy_(weight)
        module.bias.data.copy_(bias)

    def load_norm(module, name):
        load(module, tensors[f"{prefix}{name}.weight"], tensors[f"{prefix}{name}.bias"])

    embeddings = {kind: tensors[f"{prefix}embeddings.{kind}_embeddings.weight"] for kind in ("word", "position", "token_type")}
    layers = sum(name.endswith("attention.self.query.bias") for name in tensors)
    width = embeddings["word"].shape[1]
    inner = linear("encoder.layer.0.intermediate.dense")[1].shape[0]
    encoder = Encoder(len(embeddings["word"]), len(embeddings["position"]), width, inner, layers, width // head_width)
    encoder.words.weight.data.copy_(embeddings["word"])
    encoder.positions.weight.data.copy_(embeddings["position"])
    # All types of token start out as the one that the encoder knows.
    encoder.types.weight.data.copy_(embeddings["token_type"][:1].expand(TYPES, -1))
    load_norm(encoder.norm, "embeddings.LayerNorm")
    for i, layer in enumerate(encoder.layers):
        name = f"encoder.layer.{i}."
        parts = [linear(f"{name}attention.self.{part}") for part in ("query", "key", "value")]
        load(layer.qkv, torch.cat([weight for weight, _ in parts]), torch.cat([bias for _, bias in parts]))
        load(layer.attended, *linear(f"{name}attention.output.dense"))
        load_norm(layer.attended_norm, f"{name}attention.output.LayerNorm")
        load(layer.widen, *linear(f"{name}intermediate.dense"))
        load(layer.narrow, *linear(f"{name}output.dense"))
        load_norm(layer.norm, f"{name}output.LayerNorm")
    return encoder
