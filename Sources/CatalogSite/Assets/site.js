// Filters the index while the user types, and copies listings. Every page can be read without this script.
(() => {
  "use strict";

  // Screen readers read this text aloud when it changes.
  const status = document.createElement("p");
  status.className = "unseen";
  status.setAttribute("role", "status");
  document.body.append(status);

  // MARK: Copying

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Some browsers deny the clipboard to pages opened as files; the older way works there.
      const area = document.createElement("textarea");
      area.value = text;
      area.className = "unseen";
      document.body.append(area);
      area.select();
      const isDone = document.execCommand("copy");
      area.remove();
      return isDone;
    }
  }

  for (const listing of document.querySelectorAll(".listing")) {
    const caption = listing.querySelector("figcaption");
    const title = caption.textContent;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.setAttribute("aria-label", `Copy: ${title}`);
    button.addEventListener("click", async () => {
      const isDone = await copy(listing.querySelector("code").textContent);
      button.textContent = isDone ? "Copied" : "Not allowed";
      status.textContent = isDone ? `Copied: ${title}` : "The browser does not allow copying.";
      button.focus();
      setTimeout(() => { button.textContent = "Copy"; }, 1600);
    });
    caption.append(button);
  }

  // MARK: The index

  const form = document.getElementById("search");
  if (!form) return;
  const data = JSON.parse(document.getElementById("search-data").textContent);
  const fields = data.fields.map(([names, name, words, measures]) => (
    { names: names.toLowerCase(), name, words, text: words.toLowerCase(), measures }));
  const rows = [...document.querySelectorAll(".row")];
  const families = [...document.querySelectorAll(".family")].map((element) => (
    { element, rows: [...element.querySelectorAll(".row")] }));
  const parts = [...document.querySelectorAll(".part")].map((element) => (
    { element, rows: [...element.querySelectorAll(".row")] }));
  const controls = ["q", "provider", "output", "group", "field", "limit"].map((id) => document.getElementById(id));
  const query = controls[0];
  const count = document.getElementById("count");

  const units = {
    kb: ["bytes", 1024], mb: ["bytes", 1048576], gb: ["bytes", 1073741824], px: ["px", 1], s: ["s", 1],
    characters: ["characters", 1], items: ["items", 1],
  };

  // Compares a field's least and greatest value with a number: `>=` is true where the field takes that number or a greater one.
  function holds(operator, number, [, least, most]) {
    const low = least ?? -Infinity;
    const high = most ?? Infinity;
    switch (operator) {
      case ">=": return high >= number;
      case ">": return high > number;
      case "<=": return low <= number;
      case "<": return low < number;
      default: return low <= number && number <= high;
    }
  }

  // The test of a field that `duration>=10` or `>=20MB` stands for; null for other text.
  function comparison(text) {
    const match = /^([^<>=]*)(>=|<=|>|<|=)([\d.,]+)([a-z]*)$/.exec(text);
    if (!match) return null;
    const [, name, operator, digits, suffix] = match;
    const [unit, factor] = units[suffix] ?? [null, suffix === "k" ? 1000 : 1];
    const number = Number(digits.replaceAll(",", "")) * factor;
    return (field) => field.names.includes(name) && field.measures.some((measure) => {
      const isMeant = unit === null
        ? measure[0] !== "bytes" && measure[0] !== "px"
        : measure[0] === unit || (unit === "s" && measure[0] === "");
      return isMeant && holds(operator, number, measure);
    });
  }

  // The fields that pass all tests.
  function matching(tests) {
    const found = new Set();
    fields.forEach((field, index) => { if (tests.every((test) => test(field))) found.add(index); });
    return found;
  }

  const words = (text) => text.toLowerCase().split(/\s+/).filter(Boolean);

  // Spaces around a comparison or before a unit do not separate words.
  const joined = (text) => text.toLowerCase().replace(/\s*(>=|<=|>|<|=)\s*/g, "$1").replace(/([\d.])\s+([kmg]b|px)\b/g, "$1$2");

  // The conditions of a search: tests of the endpoint, and sets of fields. It must have a field of each set.
  function conditions(state) {
    const tests = [];
    const sets = [];
    for (const word of words(joined(state.q))) {
      const test = comparison(word);
      if (test) sets.push(matching([test])); else tests.push((endpoint) => endpoint.t.includes(word));
    }
    if (state.provider) tests.push((endpoint) => endpoint.p === state.provider);
    if (state.output) tests.push((endpoint) => endpoint.o === state.output);
    if (state.group) tests.push((endpoint) => endpoint.g.includes(state.group));
    // The name and the limit must match the same field.
    const name = state.field.trim().toLowerCase();
    const ofField = name ? [(field) => field.names.includes(name)] : [];
    const limit = joined(state.limit).trim();
    if (limit) {
      const test = comparison(limit.replaceAll(" ", ""));
      ofField.push(test ?? ((field) => words(state.limit).every((word) => field.text.includes(word))));
    }
    if (ofField.length > 0) sets.push(matching(ofField));
    return { tests, sets };
  }

  // The first matching field of each set, or null when the endpoint does not match.
  function reasons(endpoint, { tests, sets }) {
    if (!tests.every((test) => test(endpoint))) return null;
    const found = [];
    for (const set of sets) {
      const field = endpoint.f.find((index) => set.has(index));
      if (field === undefined) return null;
      found.push(field);
    }
    return found;
  }

  function explain(row, found) {
    let line = row.querySelector(".why");
    if (!line && found.length === 0) return;
    if (!line) {
      line = document.createElement("span");
      line.className = "why";
      row.append(line);
    }
    line.hidden = found.length === 0;
    line.textContent = found.map((index) => {
      const { name, words } = fields[index];
      return words ? `${name}: ${words.length > 160 ? words.slice(0, 159) + "…" : words}` : name;
    }).join("; ");
  }

  function apply() {
    const state = Object.fromEntries(controls.map((control) => [control.id, control.value]));
    const asked = conditions(state);
    let shown = 0;
    rows.forEach((row, index) => {
      const found = reasons(data.endpoints[index], asked);
      row.hidden = found === null;
      if (found === null) return;
      shown += 1;
      explain(row, found);
    });
    for (const { element, rows } of [...families, ...parts]) element.hidden = rows.every((row) => row.hidden);
    count.textContent = shown === rows.length
      ? `${rows.length} endpoints` : `${shown} of ${rows.length} endpoints`;
    return state;
  }

  // The address holds the filters, so that a link and the Back button keep them.
  function remember(state) {
    const filters = new URLSearchParams(Object.entries(state).filter(([, value]) => value !== ""));
    try {
      history.replaceState(null, "", filters.size > 0 ? `#${filters}` : location.pathname);
    } catch {
      // Some browsers do not let a page change the address of a file.
    }
  }

  function recall() {
    const filters = new URLSearchParams(location.hash.slice(1));
    for (const control of controls) control.value = filters.get(control.id) ?? "";
    apply();
  }

  form.addEventListener("input", () => remember(apply()));
  form.addEventListener("reset", () => setTimeout(() => { remember(apply()); query.focus(); }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    visibleLinks()[0]?.click();
  });
  addEventListener("hashchange", recall);

  // MARK: Keys

  const visibleLinks = () => rows.filter((row) => !row.hidden).map((row) => row.querySelector("a"));

  document.addEventListener("keydown", (event) => {
    const target = event.target;
    const isTyping = target.matches("input, select, textarea");
    if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      query.focus();
      query.select();
    } else if (event.key === "Escape" && controls.includes(target) && target.value !== "") {
      event.preventDefault();
      target.value = "";
      remember(apply());
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const links = visibleLinks();
      const place = links.indexOf(target);
      if (target !== query && place < 0) return;
      event.preventDefault();
      const next = place + (event.key === "ArrowDown" ? 1 : -1);
      (links[next] ?? (next < 0 ? query : target)).focus();
    }
  });

  form.hidden = false;
  recall();
})();
