"""Transformer encoders: a teacher's, whose pieces attend to their whole window, and a student's, whose pieces attend to those near by.

A student's output for a piece is the same wherever the piece stands in its text and however the text is cut into windows, as
long as the pieces around it are the same: it has no absolute positions, only what lies between two pieces, and each layer
looks a fixed number of pieces to both sides.
"""

import copy
import math

import torch
from torch import nn
from torch.nn import functional

TYPES = 3  # of tokens: the casing channel
BLIND = -1e4  # added to the score of a piece that is not to be seen


class Layer(nn.Module):
    """Pieces [W, N, width] of W windows; mix: how they attend to one another (queries, keys, values side by side -> mixed)."""

    def __init__(self, width, inner, heads, dropout, epsilon):
        super().__init__()
        self.heads = heads
        self.dropout = dropout
        self.qkv = nn.Linear(width, 3 * width)
        self.attended = nn.Linear(width, width)
        self.attended_norm = nn.LayerNorm(width, eps=epsilon)
        self.widen = nn.Linear(width, inner)
        self.narrow = nn.Linear(inner, width)
        self.norm = nn.LayerNorm(width, eps=epsilon)
        # Factors of the inputs of linear layers, set before quantization (smoothing.py).
        self.factors = {}

    def apart(self, x):
        """Queries, keys and values by a product each, which leaves none of them to be copied out of a common one."""
        return [
            functional.linear(x, weight, bias) for weight, bias in zip(self.qkv.weight.chunk(3), self.qkv.bias.chunk(3))
        ]

    def scaled(self, name, x):
        return x * self.factors[name] if name in self.factors else x

    def forward(self, x, mix):
        project = self.apart if torch.onnx.is_in_onnx_export() else self.qkv
        mixed = mix(project(self.scaled("qkv", x)), self.heads)
        x = self.attended_norm(x + self.attended(mixed))
        hidden = functional.gelu(self.widen(self.scaled("widen", x)))
        hidden = self.narrow(self.scaled("narrow", hidden))
        return self.norm(x + functional.dropout(hidden, self.dropout, self.training))


def throughout(bias):
    """A mix in which each piece attends to all of its window. bias: [W, heads, N, N]"""

    def mix(parts, heads):
        windows, size, width = parts.shape[0], parts.shape[1], parts.shape[2] // 3
        query, key, value = parts.view(windows, size, 3, heads, width // heads).permute(2, 0, 3, 1, 4).unbind()
        # Written out, since this is twice as fast on a CPU as the library's attention.
        scores = (query * (width // heads) ** -0.5) @ key.transpose(2, 3) + bias
        return (torch.softmax(scores, -1).to(value.dtype) @ value).transpose(1, 2).reshape(windows, size, width)

    return mix


def beside(blocks, along):
    """[W, R, ...]: each of the R blocks with the one before it and the one after it, `along` that dimension; zeros beyond the ends."""
    blank = torch.zeros_like(blocks[:, :1])
    before, after = torch.cat([blank, blocks[:, :-1]], 1), torch.cat([blocks[:, 1:], blank], 1)
    return torch.cat([before, blocks, after], along)


def nearby(bias, mask, block):
    """A mix in which each piece attends to the pieces near it. bias: [heads, block, 3 * block]; mask: [W, N, 1]

    The blocks are only how it is reckoned: where they begin changes nothing. What is no text, before it, after it and where the mask is
    0, has keys and values of zeros.
    """

    def mix(parts, heads):
        if torch.onnx.is_in_onnx_export():
            return exported(*parts, bias, mask, block, heads)
        windows, width = parts.shape[0], parts.shape[2] // 3
        query, key, value = (parts * mask.to(parts.dtype)).view(windows, -1, block, 3, heads, width // heads).unbind(3)
        query, value = (part.transpose(2, 3) for part in (query, value))
        key = beside(key.permute(0, 1, 3, 4, 2), -1)
        scores = (query * (width // heads) ** -0.5) @ key + bias
        mixed = torch.softmax(scores, -1).to(value.dtype) @ beside(value, 3)
        return mixed.transpose(2, 3).reshape(windows, -1, width)

    return mix


def exported(query, key, value, bias, mask, block, heads):
    """What such a mix does, in operators that ONNX Runtime is fast at. query, key, value: [W, N, width]"""
    windows, width = query.shape[0], query.shape[2]

    def around(part):
        part = (part * mask).view(windows, -1, block, width)
        blank = torch.zeros_like(part[:, :1])
        places = torch.arange(part.shape[1])[:, None] + torch.arange(3)
        return torch.cat([blank, part, blank], 1)[:, places].view(-1, 3 * block, width)

    mixed = Attention.apply(query.view(-1, block, width), around(key), around(value), bias[None], heads)
    return mixed.view(windows, -1, width)


class Attention(torch.autograd.Function):
    """ONNX Runtime's one operator for what a mix does, which leaves out most of the copying. It is written, never run."""

    @staticmethod
    def forward(ctx, query, key, value, bias, heads):
        return torch.zeros_like(query)

    @staticmethod
    def symbolic(graph, query, key, value, bias, heads):
        none = graph.op("prim::Constant")
        none.setType(torch.OptionalType.ofTensor())
        return graph.op("com.microsoft::MultiHeadAttention", query, key, value, none, none, bias, num_heads_i=heads).setType(
            query.type()
        )


def buckets(distances, count, furthest=128):
    """The classes of distances between pieces that MPNet and T5 know: exact for near ones, by their logarithm for far ones."""
    half = count // 2
    far = distances.abs()
    exact = half // 2
    scale = (half - exact) / math.log(furthest / exact)
    large = (exact + (far.clamp(min=1).float() / exact).log() * scale).long().clamp(max=half - 1)
    return torch.where(far < exact, far, large) + (distances > 0).long() * half


class Encoder(nn.Module):
    """positions: how many absolute positions it knows, 0 for none; relative: how many classes of distances it knows, 0 for none;
    reach: how many pieces to either side a piece attends to, 0 for all of its window; it has one class for each distance then
    """

    def __init__(self, vocabulary, width, inner, layers, heads, positions=0, relative=0, reach=0, dropout=0.1, epsilon=1e-12):
        super().__init__()
        self.reach = reach
        self.words = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(positions, width) if positions else None
        self.types = nn.Embedding(TYPES, width)
        self.relative = nn.Embedding(relative, heads) if relative else None
        self.norm = nn.LayerNorm(width, eps=epsilon)
        self.layers = nn.ModuleList(Layer(width, inner, heads, dropout, epsilon) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)

    def forward(self, ids, mask, types):
        """ids, mask, types: [W, R, T], R blocks that follow one another. -> [W, R, T, width]"""
        windows, blocks, size = ids.shape
        ids, types = ids.view(windows, -1), types.view(windows, -1)
        x = self.words(ids) + self.types(types)
        if self.positions:
            x = x + self.positions(self.places(windows, blocks * size, ids.device))
        x = self.dropout(self.norm(x))
        mix = self.mix_nearby(mask) if self.reach else self.mix_throughout(mask)
        for layer in self.layers:
            x = layer(x, mix)
        return x.view(windows, blocks, size, -1)

    def places(self, windows, size, device):
        """In training each window begins at a position of its own, so that nothing is learned of where a text begins."""
        room = max(self.positions.num_embeddings - size, 0)
        start = torch.full((windows, 1), room // 2, device=device)
        if self.training:
            start = torch.randint(room + 1, (windows, 1), device=device)
        return (start + torch.arange(size, device=device)) % self.positions.num_embeddings

    def mix_throughout(self, mask):
        windows = mask.shape[0]
        bias = ((1.0 - mask.view(windows, -1)) * BLIND)[:, None, None, :]
        if self.relative:
            places = torch.arange(bias.shape[-1], device=mask.device)
            classes = buckets(places[None, :] - places[:, None], self.relative.num_embeddings)
            bias = bias + self.relative(classes).permute(2, 0, 1)
        return throughout(bias)

    def mix_nearby(self, mask):
        block = mask.shape[2]
        places = torch.arange(3 * block, device=mask.device)
        distances = places[None, :] - block - places[:block, None]
        table = self.relative(distances.clamp(-self.reach, self.reach) + self.reach).permute(2, 0, 1)
        table = table + (distances.abs() > self.reach) * BLIND
        return nearby(table, mask.view(mask.shape[0], -1, 1), block)


def student_of(teacher, layers, inner, reach, samples):
    """An encoder with so many of another's layers, evenly spread, the last one among them, of each of them so many of its
    inner units, and instead of absolute positions the distances of pieces within reach.

    samples: inputs by which the units that matter most are told
    """
    student = copy.deepcopy(teacher)
    count = len(teacher.layers)
    kept = [(i + 1) * count // layers - 1 for i in range(layers)]
    weights = importance(teacher, samples)
    student.layers = nn.ModuleList(slimmed(student.layers[i], weights[i], inner) for i in kept)
    student.reach = reach
    student.relative = nn.Embedding(2 * reach + 1, student.layers[0].heads)
    nn.init.zeros_(student.relative.weight)
    with torch.no_grad():
        # What all positions have in common stays.
        student.types.weight += teacher.positions.weight.mean(0)
    student.positions = None
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
