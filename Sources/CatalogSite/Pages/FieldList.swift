import ModelBindings
import ModelCatalog

/// The list of the fields of an object.
struct FieldList {
  let schema: Schema
  let accepts: [MediaRules.Form]
  var prefix = "field-"
  /// Whether the list marks required fields: true for inputs, false for responses.
  var isInput = true

  /// The evidence that all fields share; nil where it differs, or where all are documented.
  private var commonEvidence: Evidence? {
    let maps = schema.properties.map(\.schema.evidence)
    guard maps.count > 1, let first = maps.first, first.all != .documented else { return nil }
    return maps.allSatisfy { $0 == first && $0.byKeyword.isEmpty } ? first.all : nil
  }

  @MarkupBuilder var markup: Markup {
    if let commonEvidence { Tag.p(.class("evidence")) { "Every field: \(commonEvidence.words)." } }
    Tag.ol(.class("fields")) {
      for property in schema.properties {
        FieldEntry(
          key: property.key, schema: property.schema, isRequired: isInput && schema.required.contains(property.key),
          accepts: accepts, prefix: prefix, isEvidenceTold: commonEvidence != nil
        ).markup
      }
    }
  }
}
