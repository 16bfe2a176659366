using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MutasiAsn.App.Live;
using MutasiAsn.Tests.Support;

namespace MutasiAsn.Tests.App.Live;

public sealed class DataVersionWatchTests
{
    [Fact]
    public async Task Open_pages_are_told_when_another_process_has_imported()
    {
        await using var app = await AppFactory.StartAsync();
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listening = app.Services.GetRequiredService<ChangeFeed>().Subscribe(topic =>
        {
            if (topic.Kind == "*")
                told.TrySetResult();
        });
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        // Raised past the interceptors, as another process does, until the watch has a first value to compare with.
        await using var db = app.Open();
        while (!told.Task.IsCompleted)
        {
            await db.Database.ExecuteSqlAsync($"UPDATE \"DataVersion\" SET \"Value\" = \"Value\" + 1", stop.Token);
            await Task.WhenAny(told.Task, Task.Delay(500, stop.Token));
        }

        await told.Task;
    }
}
