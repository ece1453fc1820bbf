using System.Collections.Concurrent;
using System.Collections.Immutable;
using BackOffice.BotTests.Harness;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Mail;
using BackOffice.Storage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace BackOffice.BotTests.Delivery;

/// <summary>Nothing calls a mail back: of all who could send it, one does.</summary>
public sealed class MailOnceTests : OfficeTest
{
    private readonly SlowMailer mailer = new();
    private readonly Overheard overheard = new();

    protected override OfficePlan Plan => OfficePlan.Usual with
    {
        Services = services =>
        {
            services.AddSingleton<IMailer>(mailer);
            var inner = services.Last(service => service.ServiceType == typeof(ICommittedEffects)).ImplementationFactory!;
            services.AddSingleton<ICommittedEffects>(provider => overheard.Before((ICommittedEffects)inner(provider)));
        },
    };

    [Fact]
    public async Task A_mail_that_takes_long_is_not_sent_by_another_process_as_well()
    {
        await Office.StartAnotherBotAsync();
        await HandOverAsync();
        await TestOffice.UntilAsync(() => mailer.Begun == 1);

        await PassAsync(Duration.FromSeconds(24));
        mailer.Goes.SetResult();
        await Office.SettledInTimeAsync();

        Assert.Equal(1, mailer.Begun);
    }

    [Fact]
    public async Task A_mail_that_was_found_in_the_outbox_while_it_went_out_is_not_sent_again()
    {
        mailer.Goes.SetResult();
        await HandOverAsync();
        await Office.SettledAsync();

        overheard.Repeat(effect => effect is Effect.MailSupplier);
        await Eric.Cards().Last(card => card.Buttons.Contains("Send comment")).PressAsync("Send comment", ("comment", "They know."));
        await Office.SettledAsync();

        Assert.Equal(1, mailer.Begun);
    }

    [Fact]
    public async Task A_service_of_mail_that_never_answers_is_left_and_asked_again()
    {
        await HandOverAsync();
        await TestOffice.UntilAsync(() => mailer.Begun == 1);

        for (var tries = 0; tries < 20 && mailer.Begun == 1; tries++)
        {
            await PassAsync(Duration.FromSeconds(10));
        }

        mailer.Goes.SetResult();
        await Office.SettledInTimeAsync();
        Assert.Equal(2, mailer.Begun);
        Assert.Single(mailer.References.Distinct(StringComparer.Ordinal));
    }

    private async Task HandOverAsync()
    {
        await MeetAsync(Emma, Eric);
        await ReportAsync(Emma);
        var repair = Eric.LastCard();
        await repair.PressAsync("Service");
        await Eric.LastCard().PressAsync("Send the mail", ("supplierMail", "once@cc.example"));
    }

    private async Task PassAsync(Duration span)
    {
        for (var passed = Duration.Zero; passed < span; passed += Duration.FromSeconds(2))
        {
            Office.Time.Advance(Duration.FromSeconds(2));
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    private sealed class SlowMailer : IMailer
    {
        public TaskCompletionSource Goes { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ConcurrentQueue<string> References { get; } = [];

        public int Begun => References.Count;

        public Task SendAsync(OutgoingMail mail, CancellationToken cancellation)
        {
            References.Enqueue(mail.Reference);
            return Goes.Task.WaitAsync(cancellation);
        }
    }

    /// <summary>Hears what is committed, and can have it delivered once more, as a sweep does that read it just before.</summary>
    private sealed class Overheard : ICommittedEffects
    {
        private readonly ConcurrentQueue<PendingEffect> heard = [];
        private ICommittedEffects? queue;

        public Overheard Before(ICommittedEffects next)
        {
            queue = next;
            return this;
        }

        public void Accept(ImmutableArray<PendingEffect> effects)
        {
            foreach (var effect in effects)
            {
                heard.Enqueue(effect);
            }

            queue!.Accept(effects);
        }

        public void Repeat(Func<Effect, bool> which) => queue!.Accept([.. heard.Where(pending => which(pending.Effect))]);
    }
}
