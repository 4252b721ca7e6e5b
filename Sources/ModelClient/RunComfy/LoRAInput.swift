/// A LoRA for a base model.
public struct LoRAInput: Sendable, Hashable {
  /// The name of an asset of the Trainer, such as `my_lora_3000.safetensors`, or a public address.
  public var path: String

  /// A LoRA.
  public init(path: String) { self.path = path }
}
