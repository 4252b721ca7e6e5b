"""Uses the site as a person would, in a browser without a window; prints what is wrong, a line each.

usage: site.py SITE CATALOG HOSTILE [SCREENSHOTS]

HOSTILE is the site of a catalog whose words try to be markup that sets `pwned`.
"""

import base64, glob, itertools, json, os, subprocess, sys, urllib.parse


class Browser:
    """Chromium over the pipe of its debugging protocol."""

    def __init__(self):
        (self.read_end, answers), (questions, self.write_end) = os.pipe(), os.pipe()

        def place():
            # The protocol reads from descriptor 3 and writes to 4; first out of the way, since either may be one of ours.
            first, second = os.dup(questions), os.dup(answers)
            while first in (3, 4): first = os.dup(questions)
            while second in (3, 4): second = os.dup(answers)
            os.dup2(first, 3)
            os.dup2(second, 4)

        words = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "about:blank"]
        self.process = subprocess.Popen(
            words, close_fds=False, preexec_fn=place, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(questions)
        os.close(answers)
        self.buffer, self.numbers, self.events, self.session = b"", itertools.count(1), [], None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"): self.call(domain + ".enable")
        self.call("Emulation.setFocusEmulationEnabled", enabled=True)

    def message(self):
        while b"\0" not in self.buffer:
            data = os.read(self.read_end, 1 << 20)
            if not data: sys.exit("chromium has ended")
            self.buffer += data
        text, _, self.buffer = self.buffer.partition(b"\0")
        return json.loads(text)

    def call(self, method, **parameters):
        number = next(self.numbers)
        question = {"id": number, "method": method, "params": parameters}
        if self.session: question["sessionId"] = self.session
        os.write(self.write_end, json.dumps(question).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == number:
                if "error" in answer: sys.exit(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def wait(self, name):
        while not any(event.get("method") == name for event in self.events): self.events.append(self.message())

    def forget(self, name):
        self.events = [event for event in self.events if event.get("method") != name]

    def open(self, address):
        # From elsewhere, so that another fragment of the same page is a new page too.
        for place in ("about:blank", address):
            self.forget("Page.loadEventFired")
            self.call("Page.navigate", url=place)
            self.wait("Page.loadEventFired")

    def value(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result: sys.exit(f"{expression}: {result['exceptionDetails']}")
        return result["result"].get("value")

    def type(self, text): self.call("Input.insertText", text=text)

    def press(self, key, text=None):
        codes = {"Enter": 13, "ArrowDown": 40, "ArrowUp": 38, "Escape": 27, "/": 191}
        extra = {"text": text} if text else {}
        for kind in ("keyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, windowsVirtualKeyCode=codes[key], **extra)

    def size(self, width, height):
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600)

    def scheme(self, name):
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": name}])


class Catalog:
    """The catalog as its files have it, so that the site's answers are compared with something else."""

    def __init__(self, folder):
        self.endpoints = []
        for provider in json.load(open(f"{folder}/providers.json", encoding="utf-8")):
            for path in glob.glob(f"{glob.escape(folder)}/{provider}/**/*.json", recursive=True):
                self.endpoints.append((provider, json.load(open(path, encoding="utf-8"))))

    def count(self, test): return sum(1 for provider, endpoint in self.endpoints if test(provider, endpoint))


def words(endpoint):
    kind = "service" if endpoint.get("role") == "service" else endpoint.get("output", "unknown")
    parts = [endpoint["id"], endpoint["name"], kind] + endpoint.get("aliases", []) + endpoint.get("group", [])
    return " ".join(parts).lower()


def fields(endpoint):
    def inside(schema):
        for key, field in schema.get("properties", {}).items():
            yield key + " " + field.get("alias", ""), field
            yield from inside(field)
        if "items" in schema: yield from inside(schema["items"])

    for parameter in endpoint.get("parameters", []): yield parameter["name"], parameter
    yield from inside(endpoint.get("input", {}))


def takes(field, least):
    """Whether a number of at least `least` is allowed, as far as limits or options tell."""
    if field.get("maximum", -1) >= least or field.get("maxLength", 0) >= least or field.get("maxItems", 0) >= least:
        return True
    if "minimum" in field and "maximum" not in field: return True
    numbers = []
    for option in field.get("labels", field.get("enum", [])):
        digits = str(option).rstrip("s")
        if digits.isdigit(): numbers.append(int(digits))
    return bool(numbers) and max(numbers) >= least


def main(site, folder, hostile, shots=None):
    wrong = []

    def check(name, found, expected=True):
        if found != expected: wrong.append(f"{name}: {str(found)[:300]!r} instead of {str(expected)[:300]!r}")

    catalog, browser = Catalog(folder), Browser()
    root = "file://" + urllib.parse.quote(os.path.abspath(site))
    everything = len(catalog.endpoints)
    count = lambda: browser.value("document.getElementById('count').textContent")
    visible = lambda: browser.value(
        "[...document.querySelectorAll('.row')].filter(row => row.checkVisibility({contentVisibilityAuto: false})).length")
    some = lambda number: f"{number} of {everything} endpoints"

    def narrow(name, value):
        browser.value(f"""{{
            const control = document.getElementById({json.dumps(name)});
            control.value = {json.dumps(value)};
            control.dispatchEvent(new Event('input', {{bubbles: true}}));
        }}""")

    def clear(): browser.value("document.getElementById('search').reset(); new Promise(done => setTimeout(done, 20))")

    # Searching and narrowing, against the catalog's own files.
    browser.open(f"{root}/index.html")
    loaded = browser.value("performance.getEntriesByType('navigation')[0].loadEventEnd")
    check("all endpoints", (count(), visible()), (f"{everything} endpoints", everything))
    browser.press("/", "/")
    check("a slash goes to the search", browser.value("document.activeElement.id"), "q")
    for letter in "kling": browser.type(letter)
    expected = catalog.count(lambda _, endpoint: "kling" in words(endpoint))
    check("kling", (count(), visible()), (some(expected), expected))
    browser.type(" video")
    expected = catalog.count(lambda _, endpoint: "kling" in words(endpoint) and "video" in words(endpoint))
    check("kling video", count(), some(expected))
    check("the address keeps it", browser.value("location.hash"), "#q=kling+video")
    browser.press("Escape")
    check("escape takes it away", count(), f"{everything} endpoints")
    narrow("provider", "runcomfy")
    narrow("output", "image")
    expected = catalog.count(lambda provider, endpoint: provider == "runcomfy" and endpoint.get("output") == "image")
    check("images of runcomfy", count(), some(expected))
    clear()
    narrow("group", "image-to-video")
    expected = catalog.count(lambda _, endpoint: "image-to-video" in endpoint.get("group", []))
    check("a group", count(), some(expected))
    clear()
    narrow("field", "seed")
    expected = catalog.count(lambda _, endpoint: any("seed" in name.lower() for name, _ in fields(endpoint)))
    check("the field seed", count(), some(expected))
    clear()
    narrow("limit", "50 MB")
    expected = browser.value(
        "document.querySelectorAll('.row:not([hidden]) .why:not([hidden])').length + ' of " + f"{everything} endpoints'")
    check("each result says why", count(), expected)
    check("why", browser.value("document.querySelector('.row:not([hidden]) .why').textContent.includes('50 MB')"))
    clear()
    browser.value("document.getElementById('q').focus()")
    browser.type("duration >= 10")
    expected = catalog.count(lambda _, endpoint: any(
        "duration" in name.lower() and takes(field, 10) for name, field in fields(endpoint)))
    check("duration >= 10", count(), some(expected))
    clear()
    browser.type("zzzz")
    check("nothing", (count(), visible()), (some(0), 0))
    check("no heading is left over", browser.value("document.querySelectorAll('.part:not([hidden])').length"), 0)
    clear()

    # By keys alone: search, walk down, open, and back.
    browser.type("wan-2-2")
    browser.press("ArrowDown")
    browser.press("ArrowDown")
    browser.press("ArrowUp")
    first = "[...document.querySelectorAll('.row:not([hidden]) a')][0]"
    check("arrows walk over what is shown", browser.value(f"document.activeElement === {first}"))
    name = browser.value(f"{first}.textContent")
    browser.forget("Page.loadEventFired")
    browser.press("Enter", "\r")
    browser.wait("Page.loadEventFired")
    check("enter opens the page", browser.value("document.querySelector('h1').textContent"), name)
    browser.forget("Page.frameNavigated")
    browser.value("history.back()")
    browser.wait("Page.frameNavigated")
    browser.value("new Promise(done => document.readyState === 'complete' ? done() : addEventListener('load', done))")
    check("the way back keeps the search", browser.value("document.getElementById('q').value"), "wan-2-2")

    # Copying.
    page = f"{root}/runcomfy/wan-ai/wan-2-2/image-to-video.html"
    browser.open(page)
    browser.call("Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"])
    for index in range(browser.value("document.querySelectorAll('.copy').length")):
        browser.value(f"document.querySelectorAll('.copy')[{index}].click()")
        browser.value("new Promise(done => setTimeout(done, 50))")
        listing = browser.value(f"document.querySelectorAll('.listing code')[{index}].textContent")
        check(f"copy {index}", browser.value("navigator.clipboard.readText()"), listing)
        check(f"copy {index} says so", browser.value(f"document.querySelectorAll('.copy')[{index}].textContent"), "Copied")
        if index == 0: check("the body is JSON", sorted(json.loads(listing)), ["img_url", "prompt"])
    check("listings", index >= 3)

    # Every width and both schemes: nothing wider than the page, every text to be read, every control with a name.
    contrast = """(() => {
        const parse = (color) => color.match(/[\\d.]+/g).map(Number);
        const light = ([r, g, b]) => [r, g, b].map((c) => c / 255)
            .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
            .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
        const behind = (element) => {
            for (; element; element = element.parentElement) {
                const color = parse(getComputedStyle(element).backgroundColor);
                if (color.length === 3 || color[3] > 0) return color;
            }
            return [255, 255, 255];
        };
        let least = [21, ""];
        for (const element of document.querySelectorAll("main *, header *, footer *")) {
            if (element.closest("svg, option, datalist, script") || !element.checkVisibility()) continue;
            if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) continue;
            const [a, b] = [light(parse(getComputedStyle(element).color)), light(behind(element))];
            const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            if (ratio < least[0]) least = [ratio, element.className || element.tagName];
        }
        return least;
    })()"""
    pages = ["index.html", "overview.html", "changes.html", "runcomfy/wan-ai/wan-2-2/image-to-video.html",
             "runninghub/run/ai-app.html", "runninghub/higgsfield/soul/image-to-image.html"]
    for name in pages:
        if not os.path.exists(f"{site}/{name}"): continue
        browser.open(f"{root}/{name}")
        check(f"one h1 on {name}", browser.value("document.querySelectorAll('h1').length"), 1)
        for node in browser.call("Accessibility.getFullAXTree")["nodes"]:
            role, title = node.get("role", {}).get("value"), node.get("name", {}).get("value", "")
            if role in ("textbox", "searchbox", "combobox", "button", "link", "image") and not title.strip():
                wrong.append(f"{role} without a name on {name}")
        for (width, height), scheme in itertools.product([(390, 844), (1280, 900)], ["light", "dark"]):
            browser.size(width, height)
            browser.scheme(scheme)
            place = f"{name} at {width} in {scheme}"
            check(f"width of {place}", browser.value("document.documentElement.scrollWidth") <= width)
            ratio, where = browser.value(contrast)
            if ratio < 4.5: wrong.append(f"contrast of {place}: {ratio:.1f} at {where}")
            if shots:
                image = browser.call("Page.captureScreenshot", format="png")["data"]
                title = name.replace("/", "-").removesuffix(".html")
                open(f"{shots}/{title}-{width}-{scheme}.png", "wb").write(base64.b64decode(image))

    # Without the script everything can still be read.
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    browser.open(f"{root}/index.html")
    browser.call("Emulation.setScriptExecutionDisabled", value=False)
    check("rows without the script", browser.value("document.querySelectorAll('.row:not([hidden])').length"), everything)
    check("no dead controls", browser.value("document.getElementById('search').checkVisibility()"), False)

    # Words of the catalog stay words.
    names = glob.glob(f"{glob.escape(hostile)}/**/*.html", recursive=True)
    check("hostile pages", len(names) > 2)
    for name in names:
        browser.open("file://" + urllib.parse.quote(os.path.abspath(name)))
        check(f"no script in {name}", browser.value("typeof pwned"), "undefined")
        check(f"no picture in {name}", browser.value("document.querySelectorAll('img, [onerror]').length"), 0)
        check(f"the words in {name}", browser.value("document.body.textContent.includes('<img src=x')"))

    # Nothing was complained about, nothing was asked of anybody.
    for event in browser.events:
        method, details = event.get("method"), event.get("params", {})
        if method == "Runtime.exceptionThrown" or method == "Log.entryAdded": wrong.append(json.dumps(details)[:300])
        if method == "Runtime.consoleAPICalled" and details["type"] in ("error", "warning"): wrong.append(str(details)[:300])
        if method == "Network.requestWillBeSent":
            address = details["request"]["url"]
            if not address.startswith(("file:", "data:", "about:")): wrong.append(f"a request to {address}")
    browser.process.kill()
    print("\n".join(wrong) if wrong else f"fine; the index was loaded after {loaded:.0f} ms")
    return bool(wrong)


sys.exit(main(*sys.argv[1:]))
