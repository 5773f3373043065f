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

    def attention(self, x, mask):
        blocks, size, width = x.shape
        split = self.qkv(self.scaled("qkv", x)).view(blocks, size, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        # Written out, since this is twice as fast on a CPU as the library's attention.
        bias = ((1.0 - mask.to(x.dtype)) * -1e4)[:, None, None, :].to(split.dtype)
        scores = (split[0] * (width // self.heads) ** -0.5) @ split[1].transpose(2, 3) + bias
        return self.attended((torch.softmax(scores, -1) @ split[2]).transpose(1, 2).reshape(blocks, size, width))

    def forward(self, x, mask, windows):
        if self.shifted:
            attended = shift_back(self.attention(shift(x, windows), shift(mask, windows)), windows)
        else:
            attended = self.attention(x, mask)
        x = self.attended_norm(x + attended)
        hidden = functional.gelu(self.widen(self.scaled("widen", x)))
        hidden = self.narrow(self.scaled("narrow", hidden))
        return self.norm(x + functional.dropout(hidden, self.dropout, self.training))


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


def student_of(teacher, layers):
    """An encoder with so many of another's layers, evenly spread, the last one among them.

    Its pieces attend within their block; every second layer shifts the blocks by half their size, so that what is on both
    sides of a boundary meets (as in Liu et al., Swin Transformer, ICCV 2021).
    """
    student = copy.deepcopy(teacher)
    count = len(teacher.layers)
    student.layers = nn.ModuleList(student.layers[(i + 1) * count // layers - 1] for i in range(layers))
    for i, layer in enumerate(student.layers):
        layer.shifted = i % 2 == 1
    return student


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
