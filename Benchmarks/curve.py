"""Draws modularity against time: what a method has reached, after how long."""

import html
import math

WIDTH, HEIGHT, MARGIN_LEFT, MARGIN_RIGHT, TOP, BOTTOM = 520, 330, 62, 16, 46, 48
COLORS = {"ours": "#b3261e", "igraph": "#1f5fa8", "networkit": "#5b6b2f"}
TEXT = 'font-family="Liberation Sans, Arial, Helvetica, sans-serif"'


class Scale:
    """Maps a range of values to a range of places, by their logarithms or as they are."""

    def __init__(self, values, places, log=False, pad=0.12):
        self.of = math.log10 if log else float
        low, high = self.of(min(values)), self.of(max(values))
        room = pad * (high - low or 1)
        self.low, self.high, self.places = low - room, high + room, places

    def __call__(self, value):
        share = (self.of(value) - self.low) / (self.high - self.low)
        return self.places[0] + share * (self.places[1] - self.places[0])


def text(x, y, words, size=12, anchor="start", color="#222", weight="normal"):
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}" fill="{color}" '
        f'stroke="white" stroke-width="3" paint-order="stroke" font-weight="{weight}">'
        f'{html.escape(words)}</text>')


def line(points, color, width, dashes=""):
    places = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    dash = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'<polyline points="{places}" fill="none" stroke="{color}" stroke-width="{width}"{dash}/>'


def seconds(value):
    return f"{1000 * value:g} ms" if value < 1 else f"{value:g} s"


def panel(title, points, left):
    """One graph. points are (library, name of the method, seconds, modularity)."""
    places = (left + MARGIN_LEFT, left + WIDTH - MARGIN_RIGHT)
    across = Scale([point[2] for point in points], places, log=True)
    up = Scale([point[3] for point in points], (HEIGHT - BOTTOM, TOP))
    parts = [text(left + MARGIN_LEFT, 22, title, 15, weight="bold")]
    bottom, right = HEIGHT - BOTTOM, places[1]
    for time in (0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5):
        if across.low <= math.log10(time) <= across.high:
            x = across(time)
            parts.append(line([(x, bottom), (x, TOP)], "#e4e4e4", 1))
            parts.append(text(x, bottom + 18, seconds(time), anchor="middle"))
    step = 0.005
    for number in range(math.ceil(up.low / step), math.floor(up.high / step) + 1):
        y = up(number * step)
        parts.append(line([(left + MARGIN_LEFT, y), (right, y)], "#e4e4e4", 1))
        parts.append(text(left + MARGIN_LEFT - 8, y + 4, f"{number * step:.3f}", anchor="end"))
    parts.append(text((left + MARGIN_LEFT + right) / 2, HEIGHT - 10, "CPU time", anchor="middle"))
    labels = []
    for library, color in COLORS.items():
        own = sorted(
            (point for point in points if point[0] == library), key=lambda point: point[2])
        parts.append(line(
            [(across(point[2]), up(point[3])) for point in own], color, 2,
            "" if library == "ours" else "5 4"))
        for _, name, time, modularity in own:
            x, y = across(time), up(modularity)
            parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4.5" fill="{color}"/>')
            is_last = (name, time) == (own[-1][1], own[-1][2])
            if library == "ours" and not is_last:
                labels.append(text(x, y - 10, name, 11, "middle", color))
            elif (x - left) / WIDTH > 0.7:
                labels.append(text(x + 4, y + 18, name, 11, "end", color))
            else:
                labels.append(text(x + 9, y + 4, name, 11, "start", color))
    return parts + labels


def draw(panels):
    """Returns an SVG of panels, each a title and its points, side by side."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH * len(panels)}" height="{HEIGHT}" '
        f'viewBox="0 0 {WIDTH * len(panels)} {HEIGHT}" {TEXT}>',
        '<title>Modularity against time: Coterie, igraph and NetworKit</title>',
        f'<rect width="{WIDTH * len(panels)}" height="{HEIGHT}" fill="white"/>',
    ]
    for number, (title, points) in enumerate(panels):
        parts += panel(title, points, WIDTH * number)
    return "\n".join(parts + ["</svg>", ""])
