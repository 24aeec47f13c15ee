"""Trains the network of the profile `precise`, which reads parts of speech, trees and names at once.

    python3 network.py prepare --encoder bge-small-en-v1.5.onnx --tokenizer bge-small-en-v1.5-tokenizer.json --out WORK
    python3 network.py train   --work WORK --data DATA --names NAMES --layers 12 --seed 1 --out teacher-1.pt
    python3 network.py label   --work WORK --data DATA --names NAMES --nets teacher-*.pt --out silver.json
    python3 network.py train   --work WORK --data DATA --names NAMES --layers 8 --silver silver.json --out reader.pt
    python3 network.py export  --work WORK --data DATA --names NAMES --nets reader.pt --out network

`prepare` needs numpy alone; the others PyTorch and a CUDA GPU, `export` also onnx and onnxruntime.
DATA holds train.conllu, dev.conllu and the tests, NAMES the marked sentences (*.iob).
`export` writes network.onnx.gz and network.txt.gz as they lie in src/main/resources/dateline/models.
"""
import argparse
import glob
import gzip
import json
import math
import os
import random
import unicodedata

import numpy as np

LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG']
NAME_TESTS = ('test-ewt', 'test-news')
TREE_TESTS = ('test-ewt', 'test-gum', 'test-news')
QUOTES = {'“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‘': "'", '’': "'", '‚': "'", '`': "'",
          '–': '-', '—': '-', '…': '...'}
BEGIN, END, UNKNOWN, MASKED = 101, 102, 100, 103
WIDTH, INNER, SIDES, PLACES = 384, 1536, 12, 512


# --- words, as WordPieces.java and Tokenizer.plain see them ---

def plain(word):
    return '"' if word in ('``', "''") else ''.join(QUOTES.get(c, c) for c in word)


def shape(word):
    """How a word is written, in the order of WordPieces.Shape."""
    letters = [c for c in word if c.isalpha()]
    if any(c.isdigit() for c in word):
        return 5
    if not letters:
        return 6
    if word.islower():
        return 0
    if all(c.isupper() for c in letters):
        return 3 if len(letters) == 1 else 2
    return 1 if letters[0].isupper() and not any(c.isupper() for c in letters[1:]) else 4


class Pieces:
    MOST = 12

    def __init__(self, file):
        lines = open(file, encoding='utf8').read().split('\n')[:-1]
        self.number = {piece: i for i, piece in enumerate(lines)}
        self.known = {}

    def of(self, word):
        if word not in self.known:
            self.known[word] = self.cut(word)
        return self.known[word]

    def cut(self, word):
        low = unicodedata.normalize('NFD', word.lower())
        parts, run = [], ''
        for c in low:
            if unicodedata.category(c) == 'Mn':
                continue
            if unicodedata.category(c).startswith('P') or (' ' < c < '\x7f' and not c.isalnum()):
                parts += [run, c]
                run = ''
            else:
                run += c
        out = []
        for part in parts + [run]:
            got, begin = [], 0
            while begin < len(part) <= 100:
                end = len(part)
                while end > begin and ('##' if begin else '') + part[begin:end] not in self.number:
                    end -= 1
                if end == begin:
                    break
                got.append(self.number[('##' if begin else '') + part[begin:end]])
                begin = end
            out += got if begin >= len(part) else [UNKNOWN]
        return (out or [UNKNOWN])[:self.MOST]


# --- the encoder to begin with ---

def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def fields(data):
    """The fields of a protobuf message."""
    at = 0
    while at < len(data):
        key, at = varint(data, at)
        kind = key & 7
        if kind == 0:
            value, at = varint(data, at)
        else:
            size, at = (8, at) if kind == 1 else (4, at) if kind == 5 else varint(data, at)
            value = data[at:at + size]
            at += size
        yield key >> 3, value


def prepare(args):
    """Packs the encoder's weights, those of large tables in eight bits a weight."""
    graph = next(v for f, v in fields(memoryview(open(args.encoder, 'rb').read())) if f == 7)
    weights, nodes = {}, []
    for f, v in fields(graph):
        if f == 5:
            parts = list(fields(v))
            name = next(bytes(x).decode() for a, x in parts if a == 8)
            if next(x for a, x in parts if a == 2) == 1:
                raw = next(x for a, x in parts if a == 9)
                weights[name] = np.frombuffer(raw, np.float32).reshape([x for a, x in parts if a == 1])
        elif f == 1:
            parts = list(fields(v))
            text = lambda n: [bytes(x).decode() for a, x in parts if a == n]
            nodes.append((text(4)[0], text(1), text(2)))
    bias = {}
    for op, ins, _ in nodes:
        for a, b in (ins, ins[::-1]) if op == 'Add' else ():
            if a in weights and a.endswith('.bias') and 'LayerNorm' not in a:
                bias[b] = a
    found = {k: v for k, v in weights.items() if k.startswith(('embeddings.', 'encoder.'))}
    for op, ins, outs in nodes:
        if op == 'MatMul' and ins[1] in weights and outs[0] in bias:
            found[bias[outs[0]].replace('.bias', '.weight')] = weights[ins[1]].T
    packed = {}
    for name, table in found.items():
        if table.size > 100_000:
            scale = np.abs(table).max(1, keepdims=True) / 127
            packed[name + '.q'], packed[name + '.s'] = np.round(table / scale).astype(np.int8), scale
        else:
            packed[name] = table
    os.makedirs(args.out, exist_ok=True)
    np.savez_compressed(f'{args.out}/encoder.npz', **packed)
    vocabulary = json.load(open(args.tokenizer, encoding='utf8'))['model']['vocab']
    with open(f'{args.out}/pieces.txt', 'w', encoding='utf8') as out:
        out.writelines(f'{piece}\n' for piece, _ in sorted(vocabulary.items(), key=lambda x: x[1]))
    print(len(packed), 'tables', len(vocabulary), 'pieces')


# --- data ---

def conllu(file):
    out, rows = [], []
    for line in open(file, encoding='utf8').read().split('\n') + ['']:
        columns = line.split('\t')
        if not line.strip():
            if rows:
                out.append(dict(words=[plain(r[1]) for r in rows], tags=[r[4] for r in rows],
                                heads=[int(r[6]) for r in rows], relations=[r[7] for r in rows]))
            rows = []
        elif columns[0].isdigit():
            rows.append(columns)
    return out


def iob(file):
    out, words, labels = [], [], []
    for line in open(file, encoding='utf8').read().split('\n') + ['']:
        if not line.strip():
            if words:
                out.append(dict(words=words, names=labels))
            words, labels = [], []
        else:
            word, label = line.split('\t')[:2]
            words.append(plain(word))
            labels.append(label if label in LABELS else 'O')
    return out


def text(sentence):
    return ' '.join(sentence['words'])


class Data:
    def __init__(self, args):
        self.pieces = Pieces(f'{args.work}/pieces.txt')
        self.train, self.dev = (conllu(f'{args.data}/{f}.conllu') for f in ('train', 'dev'))
        self.tests = {f: conllu(f'{args.data}/{f}.conllu') for f in TREE_TESTS}
        files = [f for f in sorted(glob.glob(f'{args.names}/*.iob')) if not os.path.basename(f).startswith('test-')]
        self.names = [s for f in files for s in iob(f)]
        self.name_tests = {f: iob(f'{args.names}/{f}.iob') for f in NAME_TESTS}
        self.tags = sorted({x for s in self.train for x in s['tags']})
        self.relations = sorted({x for s in self.train for x in s['relations']})
        marked = {text(s): s['names'] for s in self.names}
        for s in self.train + self.dev:
            if text(s) in marked:
                s['names'] = marked[text(s)]
        tests = [s for f in (self.tests, self.name_tests) for v in f.values() for s in v]
        # What a treebank holds is learnt from there with its names; what a test holds is not learnt.
        taken = {text(s) for s in self.train + self.dev + tests}
        self.names = [s for s in self.names if text(s) not in taken]
        for s in self.train + self.dev + self.names + tests:
            self.number(s)

    def number(self, s):
        ids, firsts, shapes = [BEGIN], [], [6]
        for word in s['words']:
            firsts.append(len(ids))
            pieces = self.pieces.of(word)
            ids += pieces
            shapes += [shape(word)] * len(pieces)
        s.update(ids=ids + [END], first=firsts, sh=shapes + [6])
        for key, column, names in (('t', 'tags', self.tags), ('r', 'relations', self.relations), ('n', 'names', LABELS)):
            known = {x: i for i, x in enumerate(names)}
            s[key] = [known.get(x, -100) for x in s[column]] if column in s else [-100] * len(firsts)
        s['h'] = s.get('heads', [-100] * len(firsts))


def batches(data, size, rng, training):
    """Sentences of about the same length together, so many pieces a batch."""
    order = list(range(len(data)))
    if training:
        rng.shuffle(order)
    pool = 4000 if training else max(1, len(order))
    out = []
    for i in range(0, len(order), pool):
        batch, most = [], 0
        for j in sorted(order[i:i + pool], key=lambda j: len(data[j]['ids'])):
            length = len(data[j]['ids'])
            if length > 400:
                continue
            if batch and max(most, length) * (len(batch) + 1) > size:
                out.append(batch)
                batch, most = [], 0
            batch.append(j)
            most = max(most, length)
        if batch:
            out.append(batch)
    if training:
        rng.shuffle(out)
    return out


def changed(s, rng):
    """A sentence as it is met in headlines and bad copies: other capitals, words not seen."""
    ids, shapes = list(s['ids']), list(s['sh'])
    x = rng.random()
    if x < .05:
        shapes = [1 if c == 0 and rng.random() < .85 else c for c in shapes]
    elif x < .08:
        shapes = [2 if c in (0, 1, 4) else c for c in shapes]
    elif x < .10:
        shapes = [0 if c in (1, 2, 4) else c for c in shapes]
    return [MASKED if 0 < j < len(ids) - 1 and rng.random() < .03 else p for j, p in enumerate(ids)], shapes


def rows(sentences, rng, training):
    import torch
    pieces, words = (max(len(s[k]) for s in sentences) for k in ('ids', 'first'))
    out = {k: np.zeros((len(sentences), pieces), np.int64) for k in ('ids', 'sh', 'm')}
    out['first'] = np.zeros((len(sentences), words), np.int64)
    out.update({k: np.full((len(sentences), words), -100, np.int64) for k in 'thrn'})
    for i, s in enumerate(sentences):
        n, w = len(s['ids']), len(s['first'])
        ids, shapes = changed(s, rng) if training else (s['ids'], s['sh'])
        out['ids'][i, :n], out['sh'][i, :n], out['m'][i, :n] = ids, shapes, 1
        out['first'][i, :w] = s['first']
        for k in 'thrn':
            out[k][i, :w] = s[k]
    return {k: torch.from_numpy(v).cuda(non_blocking=True) for k, v in out.items()}


# --- the network ---

def network(data, layers):
    import torch
    from torch import nn
    from torch.nn import functional as F

    class Block(nn.Module):
        def __init__(self):
            super().__init__()
            self.q, self.k, self.v, self.o = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
            self.n1, self.n2 = (nn.LayerNorm(WIDTH, eps=1e-12) for _ in range(2))
            self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
            self.drop = nn.Dropout(.1)

        def forward(self, x, mask):
            split = x.shape[:-1] + (SIDES, WIDTH // SIDES)
            q, k, v = (f(x).view(split).transpose(-3, -2) for f in (self.q, self.k, self.v))
            if mask is None:
                seen = torch.softmax(q @ k.transpose(-1, -2) * (1 / math.sqrt(WIDTH // SIDES)), -1) @ v
            else:
                seen = F.scaled_dot_product_attention(q, k, v, mask, .1 if self.training else 0.)
            x = self.n1(x + self.drop(self.o(seen.transpose(-3, -2).reshape(x.shape))))
            return self.n2(x + self.drop(self.down(F.gelu(self.up(x)))))

    class Network(nn.Module):
        def __init__(self, pieces, tags, relations, arc=256, rel=96):
            super().__init__()
            self.word, self.place, self.shape = (nn.Embedding(n, WIDTH) for n in (pieces, PLACES, 7))
            self.norm, self.drop, self.big = nn.LayerNorm(WIDTH, eps=1e-12), nn.Dropout(.1), nn.Dropout(.33)
            self.blocks = nn.ModuleList(Block() for _ in range(layers))
            self.tag, self.name = nn.Linear(WIDTH, tags), nn.Linear(WIDTH, len(LABELS))
            self.ah, self.ad = (nn.Linear(WIDTH, arc) for _ in range(2))
            self.rh, self.rd = (nn.Linear(WIDTH, rel) for _ in range(2))
            self.arc, self.rel = nn.Linear(arc, arc), nn.Linear(rel, relations * rel)
            self.relh, self.reld = (nn.Linear(rel, relations) for _ in range(2))
            self.relations = relations
            nn.init.normal_(self.rel.weight, 0, .02)

        def encode(self, ids, shapes, mask=None):
            x = self.word(ids) + self.place.weight[:ids.shape[-1]] + self.shape(shapes)
            x = self.drop(self.norm(x))
            for block in self.blocks:
                x = block(x, mask)
            return x

        def read(self, words, root):
            """Scores of tags, names, heads (the root first) and relations (before the heads)."""
            seen = lambda layer, x: self.big(F.gelu(layer(x)))
            heads = torch.cat([root.unsqueeze(-2), words], -2)
            arcs = self.arc(seen(self.ad, words)) @ seen(self.ah, heads).transpose(-1, -2) / 16
            h, d = seen(self.rh, heads), seen(self.rd, words)
            both = self.rel(d).view(d.shape[:-1] + (self.relations, -1)) @ h.unsqueeze(-3).transpose(-1, -2) * .1
            both = both + self.reld(d).unsqueeze(-1) + self.relh(h).transpose(-1, -2).unsqueeze(-3)
            x = self.big(words)
            return self.tag(x), self.name(x), arcs, both

        def forward(self, pieces, shapes, firsts):
            """One sentence, for ONNX."""
            x = self.encode(pieces, shapes)
            tags, names, arcs, both = self.read(x[firsts], x[0])
            sure = lambda scores, axis=-1: torch.log_softmax(scores, axis)
            return sure(tags), sure(names), sure(arcs), sure(both, -2).transpose(-1, -2)

    return Network(len(data.pieces.number), len(data.tags), len(data.relations))


def begin_with(net, file):
    import torch
    z = np.load(file)
    table = lambda k: torch.from_numpy(z[k + '.q'].astype(np.float32) * z[k + '.s'] if k + '.q' in z else z[k].copy())

    def layer(into, name):
        into.weight.copy_(table(name + '.weight'))
        into.bias.copy_(table(name + '.bias'))

    with torch.no_grad():
        net.word.weight.copy_(table('embeddings.word_embeddings.weight'))
        net.place.weight.copy_(table('embeddings.position_embeddings.weight'))
        net.shape.weight.copy_(table('embeddings.token_type_embeddings.weight')[:1].expand(7, -1))
        layer(net.norm, 'embeddings.LayerNorm')
        for i, b in enumerate(net.blocks):
            for into, name in ((b.q, 'attention.self.query'), (b.k, 'attention.self.key'), (b.v, 'attention.self.value'),
                               (b.o, 'attention.output.dense'), (b.n1, 'attention.output.LayerNorm'),
                               (b.up, 'intermediate.dense'), (b.down, 'output.dense'), (b.n2, 'output.LayerNorm')):
                layer(into, f'encoder.layer.{i}.{name}')


def scores(net, b):
    import torch
    with torch.autocast('cuda', torch.bfloat16):
        x = net.encode(b['ids'], b['sh'], b['m'].bool()[:, None, None, :])
    x = x.float()
    words = x.gather(1, b['first'].unsqueeze(-1).expand(-1, -1, WIDTH))
    tags, names, arcs, both = net.read(words, x[:, 0])
    count = b['first'].shape[1]
    outside = torch.arange(count + 1, device=x.device)[None, :] > (b['first'] > 0).sum(1)[:, None]
    itself = torch.cat([torch.zeros(count, 1, device=x.device), torch.eye(count, device=x.device)], 1).bool()
    return tags, names, arcs.masked_fill(outside[:, None, :] | itself[None], -1e4), both


def under(both, heads):
    """The scores of the relations to these heads."""
    return both.gather(3, heads[:, :, None, None].expand(-1, -1, both.shape[2], 1)).squeeze(3)


def loss(net, b):
    from torch.nn import functional as F
    tags, names, arcs, both = scores(net, b)
    right = lambda x, y: F.cross_entropy(x.flatten(0, 1), y.flatten(), ignore_index=-100, reduction='sum') / max(1, int((y >= 0).sum()))
    return (right(tags, b['t']) + right(names, b['n']) + right(arcs, b['h'])
            + right(under(both, b['h'].clamp(min=0)), b['r']))


def learn(data, sentences, args):
    import torch
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    net = network(data, args.layers)
    begin_with(net, f'{args.work}/encoder.npz')
    net.cuda()
    inner = [p for n, p in net.named_parameters() if n.split('.')[0] in ('word', 'place', 'norm', 'blocks')]
    known = {id(p) for p in inner}
    outer = [p for p in net.parameters() if id(p) not in known]
    adam = torch.optim.AdamW([dict(params=inner, lr=2e-4), dict(params=outer, lr=1e-3)], weight_decay=.01, betas=(.9, .98), fused=True)
    steps = len(batches(sentences, args.batch, rng, True)) * args.epochs
    pace = torch.optim.lr_scheduler.LambdaLR(adam, lambda s: min(1, (s + 1) / (steps * .06)) * max(0., 1 - s / steps))
    for epoch in range(args.epochs):
        net.train()
        for batch in batches(sentences, args.batch, rng, True):
            x = loss(net, rows([sentences[i] for i in batch], rng, True))
            adam.zero_grad()
            x.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.)
            adam.step()
            pace.step()
        print(f'epoch {epoch} loss {x.item():.3f}', flush=True)
    return net


def predict(nets, sentences):
    """What several networks see together: of each sentence tags, names, heads and relations."""
    import torch
    with torch.no_grad():
        for net in nets:
            net.eval()
        for batch in batches(sentences, 16384, None, False):
            part = [sentences[i] for i in batch]
            b = rows(part, None, False)
            seen = [[o.softmax(2 if i == 3 else -1) for i, o in enumerate(scores(net, b))] for net in nets]
            tags, names, arcs, both = (sum(x) for x in zip(*seen))
            heads = arcs.argmax(-1)
            found = [x.cpu().numpy() for x in (tags.argmax(-1), names.argmax(-1), heads, under(both, heads).argmax(-1))]
            for i, s in enumerate(part):
                yield s, [x[i, :len(s['first'])] for x in found]


def spans(labels):
    out, i = set(), 0
    while i < len(labels):
        j = i + 1
        if labels[i] != 'O':
            while j < len(labels) and labels[j] == 'I-' + labels[i][2:]:
                j += 1
            out.add((i, j, labels[i][2:]))
        i = j
    return out


def measure(nets, data):
    for name, sentences in data.tests.items():
        count = tags = heads = relations = 0
        for s, (t, _, h, r) in predict(nets, sentences):
            right = h == np.array(s['h'])
            count += len(t)
            tags += (t == np.array(s['t'])).sum()
            heads += right.sum()
            relations += (right & (r == np.array(s['r']))).sum()
        print(f'{name} tags {100 * tags / count:.2f} trees {100 * heads / count:.2f} / {100 * relations / count:.2f}')
    for name, sentences in data.name_tests.items():
        both = found = there = 0
        for s, (_, n, _, _) in predict(nets, sentences):
            gold, seen = spans(s['names']), spans([LABELS[x] for x in n])
            both, found, there = both + len(gold & seen), found + len(seen), there + len(gold)
        print(f'names {name} F1 {200 * both / (found + there):.2f}')


def restored(file, data):
    import torch
    saved = torch.load(file)
    net = network(data, saved['layers'])
    net.load_state_dict(saved['state'])
    return net.cuda()


def train(args):
    import torch
    data = Data(args)
    net = learn(data, json.load(open(args.silver)) if args.silver else data.train + data.names, args)
    torch.save(dict(layers=args.layers, state=net.state_dict()), args.out)
    measure([net], data)


def label(args):
    """Trees for the marked sentences and names for the treebank, as the networks see them."""
    data = Data(args)
    nets = [restored(f, data) for f in args.nets]
    measure(nets, data)
    out = []
    for s, (t, n, h, r) in predict(nets, data.train + data.dev + data.names):
        new = {k: s[k] for k in ('ids', 'first', 'sh', 't', 'h', 'r', 'n')}
        if 'tags' not in s:
            new.update(t=t.tolist(), h=h.tolist(), r=r.tolist())
        if 'names' not in s:
            new.update(n=n.tolist())
        out.append(new)
    json.dump(out, open(args.out, 'w'))


def packed(file, content):
    with open(file, 'wb') as out, gzip.GzipFile(fileobj=out, mode='wb', compresslevel=9, mtime=0) as zipped:
        zipped.write(content)


def export(args):
    import torch
    from onnxruntime.quantization import QuantType, quantize_dynamic
    data = Data(args)
    net = restored(args.nets[0], data).eval().cpu().float()
    s = data.dev[10]
    torch.onnx.export(net, tuple(torch.tensor(s[k]) for k in ('ids', 'sh', 'first')), args.out + '-whole.onnx',
                      input_names=['pieces', 'shapes', 'firsts'], output_names=['tags', 'names', 'heads', 'relations'],
                      opset_version=17, dynamo=False,
                      dynamic_axes=dict(pieces={0: 'P'}, shapes={0: 'P'}, firsts={0: 'W'}, tags={0: 'W'}, names={0: 'W'},
                                        heads={0: 'W', 1: 'H'}, relations={0: 'W', 1: 'H'}))
    # Seven of the eight bits, so that no sum overflows on processors without VNNI.
    quantize_dynamic(args.out + '-whole.onnx', args.out + '.onnx', weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    packed(args.out + '.onnx.gz', open(args.out + '.onnx', 'rb').read())
    words = ' '.join(data.tags) + '\n' + ' '.join(data.relations) + '\n'
    packed(args.out + '.txt.gz', (words + open(f'{args.work}/pieces.txt', encoding='utf8').read()).encode())


if __name__ == '__main__':
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('job', choices=['prepare', 'train', 'label', 'export'])
    for option in ('--encoder', '--tokenizer', '--work', '--data', '--names', '--silver', '--out'):
        parser.add_argument(option)
    parser.add_argument('--nets', nargs='*', default=[])
    for option, value in (('--layers', 8), ('--seed', 1), ('--epochs', 12), ('--batch', 6000)):
        parser.add_argument(option, type=int, default=value)
    arguments = parser.parse_args()
    dict(prepare=prepare, train=train, label=label, export=export)[arguments.job](arguments)
