import ModelBindings
import ModelCatalog

extension Provider {
  /// What is known of the providers whose documents can be read, for catalogs that do not have them yet.
  static let usual = [
    Provider(
      id: RunComfy.provider, title: "RunComfy", module: "RunComfy", prefix: RunComfy.prefix,
      servers: ["https://model-api.runcomfy.net"], environment: ["RUNCOMFY_TOKEN"], accepts: [.url, .dataURI]),
    Provider(
      id: RunningHub.provider, title: "RunningHub", module: "RunningHub", prefix: RunningHub.prefix,
      servers: ["https://www.runninghub.ai", "https://www.runninghub.cn"],
      environment: ["RH_API_KEY", "RUNNINGHUB_API_KEY"], accepts: [.url, .dataURI, .fileName], common: [webhook]),
  ]

  private static var webhook: Schema.Property {
    var schema = Schema(type: .string)
    schema.description = "Called with a TASK_END event when the task ends."
    schema.evidence = EvidenceMap(all: .client)
    return Schema.Property(key: "webhookUrl", schema: schema)
  }
}
