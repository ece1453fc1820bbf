namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Accepts or refuses an answer. One that refuses may say why; then the prompt is not repeated.</summary>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
