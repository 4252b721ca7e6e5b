import Foundation
import ModelBindings
import TestSupport
import Testing

/// PyYAML, to compare our YAML parser with. It implements YAML 1.1; the script gives it the resolvers of the core schema of
/// 1.2, so that `yes`, `017` and `1:30` mean the same to both.
enum PyYAML {
  static let isPresent = Program.hasPython("yaml", from: "pyyaml")

  /// What PyYAML reads from each text; nil where it refuses the text.
  static func values(of texts: [String]) throws -> [JSONValue?] {
    let folder = try TemporaryFolder()
    let file = try folder.write(texts.map { Data($0.utf8).base64EncodedString() + "\n" }.joined(), to: "texts")
    let output = try #require(try Program.run(["python3", "-c", script, file])).output
    return try output.split(separator: "\n").map { try JSONValue(parsing: String($0)).object?["value"] }
  }

  private static let script = #"""
    import base64, json, re, sys
    from decimal import Decimal
    import yaml

    class Loader(yaml.SafeLoader):
        yaml_implicit_resolvers = {}

    for tag, pattern, first in [
        ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
        ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
        ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
        ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)", list("-+0123456789.")),
    ]:
        Loader.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile("^(?:" + pattern + ")$"), first)

    def whole(text):
        return int(text, 8) if text.startswith("0o") else int(text, 16) if text.startswith("0x") else int(text)

    def write(node, open):
        if id(node) in open: raise ValueError("contains itself")
        kind = node.tag.rsplit(":", 1)[-1]
        if isinstance(node, yaml.ScalarNode):
            node.value.encode("utf-8")
            if kind == "str": return json.dumps(node.value)
            if kind == "null": return "null"
            if kind == "bool": return node.value.lower()
            if kind == "int": return str(whole(node.value))
            if kind == "float":
                try: number = Decimal(node.value)
                except ArithmeticError: return '"beyond Decimal"'
                if not number.is_finite(): raise ValueError("not in JSON")
                return str(number)
            raise ValueError("tag")
        open = open | {id(node)}
        if isinstance(node, yaml.SequenceNode):
            return "[" + ",".join(write(value, open) for value in node.value) + "]"
        members = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode) or key.value in members: raise ValueError("key")
            key.value.encode("utf-8")
            members[key.value] = write(value, open)
        return "{" + ",".join(json.dumps(key) + ":" + value for key, value in members.items()) + "}"

    for line in open(sys.argv[1]):
        try:
            node = yaml.compose(base64.b64decode(line).decode("utf-8"), Loader)
            print('{"value":' + (write(node, frozenset()) if node else "null") + "}")
        except Exception as error:
            print('{"error":' + json.dumps(str(error)) + "}")
    """#
}
