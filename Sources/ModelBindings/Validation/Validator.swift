/// Checks bodies against one schema.
///
/// One interpreter serves structs, raw bytes against an emitted schema and raw bytes against the catalog, so they cannot
/// disagree. A validator is compiled once, when it is made, and can be used from any number of tasks.
public final class Validator: Sendable {
  /// How a schema is read and how strict a body's reading is.
  public enum Dialect: Sendable, Hashable {
    /// An endpoint's schema in the catalog's words: JSON Schema with `media`, `alias`, `labels` and `evidence`. Names given twice are
    /// violations, unknown names at least warnings.
    case endpoint
    /// A bare JSON Schema (2020-12) in the supported subset; bodies are validated by the standard alone.
    case schema
  }

  /// At most this many violations are kept of one body, so that a hostile body cannot fill the memory; the rest are counted.
  public static let maximumViolations = 100

  let program: Result<SchemaProgram, SchemaError>
  let dialect: Dialect

  /// A validator for an endpoint's schema as it is emitted.
  ///
  /// A schema that cannot be compiled does not stop the program: every validation then returns one `schema` violation.
  ///
  /// - Parameters:
  ///   - schema: The schema's JSON text in the catalog's words.
  ///   - common: The JSON text of an object of properties that are accepted everywhere.
  public convenience init(_ schema: StaticString, common: StaticString = "{}") {
    do throws(SchemaError) {
      try self.init(schema: Self.parse("\(schema)"), common: Self.parse("\(common)").object ?? JSONObject())
    } catch {
      self.init(failure: error)
    }
  }

  /// A validator for a schema.
  ///
  /// - Parameters:
  ///   - schema: The schema's JSON.
  ///   - dialect: Whose words it uses.
  ///   - common: Properties that are accepted everywhere (`webhookUrl`).
  /// - Throws: ``SchemaError`` for a malformed schema or one with a keyword outside the subset.
  public init(schema: JSONValue, dialect: Dialect = .endpoint, common: JSONObject = [:]) throws(SchemaError) {
    self.dialect = dialect
    var compiler = SchemaCompiler(dialect: dialect)
    try compiler.compileRoot(schema, common: common)
    program = .success(SchemaProgram(tables: compiler.tables))
  }

  private init(failure: SchemaError) {
    dialect = .endpoint
    program = .failure(failure)
  }

  private static func parse(_ text: String) throws(SchemaError) -> JSONValue {
    do { return try JSONValue(parsing: text) } catch {
      throw SchemaError(pointer: JSONPointer(), message: error.description)
    }
  }

  /// The wire names of the root's fields.
  var fieldKeys: FieldKeys { (try? program.get().tables.fieldNames) ?? FieldKeys() }

  /// The places of the root's fields that are required.
  var requiredFields: [Int] {
    guard case .success(let program) = program, let object = program.tables.nodes.first?.object, object >= 0 else {
      return []
    }
    let rule = program.tables.objects[Int(object)]
    return (0..<fieldKeys.fields.count).filter { program.tables.names[Int(rule.first) + $0].isRequired }
  }

  /// Validates one body.
  public func validate(_ body: [UInt8]) -> ValidationResult {
    body.withUnsafeBufferPointer { validate($0) }
  }

  /// Whether a body is valid, and nothing else: the fastest check, because it stops at the first error.
  public func isValid(_ body: [UInt8]) -> Bool {
    body.withUnsafeBufferPointer { isValid($0) }
  }

  /// Whether the body in a buffer is valid. The caller owns the buffer.
  public func isValid(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
    guard case .success(let program) = program else { return false }
    return ValidationRun.perform(program, over: body, isRequest: dialect == .endpoint, purpose: .verdict) {
      !$0.hasErrors
    }
  }

  /// Validates the body in a buffer, for instance one line of a large one. The caller owns the buffer.
  public func validate(_ body: UnsafeBufferPointer<UInt8>) -> ValidationResult {
    switch program {
    case .success(let program):
      return ValidationRun.perform(program, over: body, isRequest: dialect == .endpoint) { $0.result() }
    case .failure(let error):
      return ValidationRun.perform(.unconstrained, over: body, isRequest: true) { run in
        run.report("schema", "the schema itself cannot be used: \(error)", at: 0)
        return run.result()
      }
    }
  }
}
