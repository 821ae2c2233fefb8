// Draws the graph that the lists below it tell, and lets the reader open one thing after another. The address holds what is open.
"use strict";

(function () {
  const drawing = document.getElementById("tekening");
  if (!drawing || !window.cytoscape) {
    return;
  }
  const words = drawing.dataset;
  const canvas = drawing.querySelector(".canvas");
  const chosen = drawing.querySelector(".chosen");
  const SHAPES = {
    deal: ["ellipse", "--deal"], programme: ["rectangle", "--programme"], ministry: ["hexagon", "--ministry"],
    intervention: ["diamond", "--intervention"], theme: ["triangle", "--theme"], organisation: ["pentagon", "--organisation"],
    municipality: ["ellipse", "--place", true], province: ["ellipse", "--place", true], landsdeel: ["ellipse", "--place", true],
    area: ["ellipse", "--place", true], chain: ["polygon", "--thread"], step: ["polygon", "--thread"], evaluation: ["rectangle", "--organisation", true],
    other: ["polygon", "--organisation"]
  };
  const ROOF = "-1 .5 0 -.9 1 .5 .55 .85 0 .05 -.55 .85";
  const CROSS = "-.33 -1 .33 -1 .33 -.33 1 -.33 1 .33 .33 .33 .33 1 -.33 1 -.33 .33 -1 .33 -1 -.33 -.33 -.33";
  const SMALLEST = .6;
  const NOT_DRAWN = new Set(["formaat", "tabel", "taal"]);

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  function looks() {
    const ink = colour("--ink");
    const paper = colour("--paper");
    const style = [
      { selector: "node", style: { label: "data(name)", color: ink, "font-size": 11, "font-family": "sans-serif", "text-wrap": "wrap", "text-max-width": 110,
        "text-valign": "bottom", "text-margin-y": 4, width: 20, height: 20, "text-background-color": paper, "text-background-opacity": .8, "min-zoomed-font-size": 5 } },
      { selector: "node.open", style: { width: 32, height: 32, "font-size": 13, "font-weight": "bold", "min-zoomed-font-size": 0, "z-index": 5 } },
      { selector: "node.chosen", style: { "underlay-color": colour("--focus"), "underlay-opacity": .3, "underlay-padding": 8, "underlay-shape": "ellipse", "min-zoomed-font-size": 0, "z-index": 9 } },
      { selector: "edge", style: { width: 1.2, "line-color": colour("--soft"), opacity: .55, "curve-style": "bezier", "target-arrow-shape": "triangle",
        "target-arrow-color": colour("--soft"), "arrow-scale": .8 } },
      { selector: "edge.near", style: { opacity: 1, width: 2, "line-color": colour("--thread"), "target-arrow-color": colour("--thread") } },
      { selector: "edge.told", style: { label: "data(interaction)", "font-size": 9, color: ink, "text-rotation": "autorotate", "text-background-color": paper, "text-background-opacity": .85, "min-zoomed-font-size": 7 } }
    ];
    for (const [kind, [shape, name, hollow]] of Object.entries(SHAPES)) {
      style.splice(1, 0, { selector: kind === "other" ? "node.other" : "node[kind = '" + kind + "']", style: { shape: shape,
        "shape-polygon-points": kind === "other" ? CROSS : ROOF,
        "background-color": hollow ? paper : colour(name), "border-width": hollow ? 4 : 0, "border-color": colour(name) } });
    }
    return style;
  }

  function address(search) {
    const parameters = new URLSearchParams(search);
    NOT_DRAWN.forEach((name) => parameters.delete(name));
    return parameters;
  }

  async function neighbours(parameters) {
    const response = await fetch(words.buren + "?" + parameters, { headers: { Accept: "application/json" } });
    if (!response.ok) {
      throw new Error(response.status);
    }
    return (await response.json()).elements;
  }

  let graph;
  let current = null;
  let busy = false;

  /** Draws what is not there yet, and gives the things among it. */
  function add(elements) {
    const fresh = [];
    for (const group of ["nodes", "edges"]) {
      for (const element of elements[group]) {
        if (graph.getElementById(element.data.id).empty()) {
          fresh.push({ group: group, data: element.data, classes: group === "nodes" && !SHAPES[element.data.kind] ? "other" : "" });
        }
      }
    }
    return graph.add(fresh).nodes();
  }

  /** Puts things in rings around one, as wide or high as the canvas, kind by kind, so that names keep clear of each other. */
  function around(middle, things) {
    const rest = things.not(middle).sort((one, other) => one.data("kind").localeCompare(other.data("kind")));
    const wide = canvas.clientWidth / Math.max(canvas.clientHeight, 1);
    const at = middle.position();
    for (let ring = 1, done = 0; done < rest.length; ring++) {
      const places = Math.min(12 * ring, rest.length - done);
      for (let i = 0; i < places; i++, done++) {
        const angle = 2 * Math.PI * (i + .5 * (ring % 2)) / places - Math.PI / 2;
        rest[done].position({ x: at.x + Math.cos(angle) * 150 * ring * Math.max(wide, 1), y: at.y + Math.sin(angle) * 150 * ring * Math.max(1 / wide, 1) });
      }
    }
  }

  /** Takes a thing that is opened away from what stands there already, and puts what is new around it. */
  function spread(middle, fresh) {
    const box = graph.nodes().not(fresh).boundingBox({ includeLabels: false });
    const start = graph.nodes(".open")[0].position();
    const at = middle.position();
    const side = { x: at.x - start.x || 1, y: at.y - start.y || 1 };
    const length = Math.hypot(side.x, side.y);
    const rings = Math.ceil((Math.sqrt(1 + 2 * fresh.length / 3) - 1) / 2) || 1;
    const away = Math.min(Math.abs(box.w / 2 * length / side.x), Math.abs(box.h / 2 * length / side.y)) + 150 * rings * Math.max(canvas.clientWidth / canvas.clientHeight, 1);
    if (fresh.length) {
      middle.position({ x: start.x + side.x / length * away, y: start.y + side.y / length * away });
    }
    around(middle, fresh);
  }

  /** Shows things as large as fits, but not so small that nobody reads their names. */
  function show(things, middle) {
    graph.fit(things, 24);
    if (graph.zoom() < SMALLEST) {
      graph.zoom(SMALLEST);
      graph.center(middle);
    }
  }

  function choose(node) {
    graph.elements().removeClass("chosen near told");
    current = node;
    node.addClass("chosen");
    const near = node.connectedEdges().addClass("near");
    near.toggleClass("told", near.length <= 8);
    chosen.replaceChildren();
    const link = document.createElement("a");
    link.href = new URL(node.data("url")).pathname;
    link.textContent = words.naar;
    chosen.append(node.data("name") + " ", link);
    if (!node.hasClass("open")) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = words.uitklappen + " " + node.data("name");
      button.addEventListener("click", () => open(node));
      chosen.append(" ", button);
    }
  }

  /** Whether as many things are open as the page takes, beside the one that it begins with. */
  function isFull() {
    return graph.nodes(".open").length > Number(words.meeste);
  }

  /** Opens a thing: draws what stands around it, and takes the lists and files for the new address over into this page. */
  async function open(node) {
    if (busy || node.hasClass("open")) {
      return;
    }
    if (isFull()) {
      choose(node);
      chosen.prepend(words.vol + " ");
      return;
    }
    busy = true;
    chosen.textContent = words.bezig;
    try {
      const parameters = address(location.search);
      const own = new URLSearchParams({ van: node.id() });
      if (parameters.get("soort")) {
        own.set("soort", parameters.get("soort"));
      }
      spread(node, add(await neighbours(own)));
      node.addClass("open");
      show(node.closedNeighborhood(), node);
      parameters.append("uit", node.id());
      history.replaceState(null, "", location.pathname + "?" + parameters);
      await renew();
      choose(node);
      chosen.prepend(graph.nodes().length + " " + words.klaar + ". ");
    } catch (failure) {
      chosen.textContent = words.mislukt;
    }
    busy = false;
  }

  async function renew() {
    const response = await fetch(location.href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    for (const part of ["#taalkeuze", "#tweeling", ".notes", ".tools", "main form.filters"]) {
      const now = document.querySelector(part);
      const next = page.querySelector(part);
      if (now && next) {
        now.replaceWith(document.importNode(next, true));
      }
    }
  }

  function walk(step) {
    const nodes = graph.nodes();
    const at = current ? nodes.indexOf(current) : -1;
    choose(nodes[(at + step + nodes.length) % nodes.length]);
    graph.center(current);
  }

  function zoom(factor) {
    graph.zoom({ level: graph.zoom() * factor, renderedPosition: { x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 } });
  }

  function save() {
    const link = document.createElement("a");
    link.download = "graaf.png";
    link.href = graph.png({ full: true, scale: 2, bg: colour("--paper") });
    link.click();
  }

  const DO = { groter: () => zoom(1.3), kleiner: () => zoom(1 / 1.3), alles: () => graph.fit(undefined, 30), png: save };
  const KEYS = { ArrowRight: () => walk(1), ArrowDown: () => walk(1), ArrowLeft: () => walk(-1), ArrowUp: () => walk(-1),
    Enter: () => current && open(current), "+": DO.groter, "-": DO.kleiner };

  async function begin() {
    const parameters = address(location.search);
    const opened = parameters.getAll("uit");
    const kind = parameters.get("soort");
    parameters.delete("uit");
    const elements = await neighbours(parameters);
    drawing.hidden = false;
    graph = cytoscape({ container: canvas, style: looks(), minZoom: .15, maxZoom: 4, userZoomingEnabled: false });
    const things = add(elements);
    const start = graph.getElementById(words.begin);
    start.position({ x: 0, y: 0 }).addClass("open");
    around(start, things);
    for (const id of opened) {
      const node = graph.getElementById(id);
      if (node.nonempty() && !isFull()) {
        spread(node, add(await neighbours(new URLSearchParams(kind ? { van: id, soort: kind } : { van: id }))));
        node.addClass("open");
      }
    }
    show(graph.elements(), start);
    graph.on("tap", "node", (event) => {
      choose(event.target);
      open(event.target);
    });
    canvas.addEventListener("keydown", (event) => {
      const act = KEYS[event.key];
      if (act && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        act();
      }
    });
    drawing.querySelectorAll("[data-doe]").forEach((button) => button.addEventListener("click", DO[button.dataset.doe]));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => graph.style(looks()));
    choose(start);
  }

  begin().catch(() => {
    drawing.hidden = true;
  });
})();
