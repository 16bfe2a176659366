using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace MutasiAsn.Tests.Support;

/// <summary>
/// A line between browser and application that is as slow as a real one: every byte arrives later, in order, both ways. It can also hold back what
/// the application says, so that a page shows what was true a while ago.
/// </summary>
public sealed class LagProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentBag<Task> _lines = [];
    private readonly Uri _target;
    private readonly TimeSpan _lag;
    private readonly Task _accepting;
    private TaskCompletionSource _open = Opened();

    public LagProxy(Uri target, TimeSpan oneWay)
    {
        (_target, _lag) = (target, oneWay);
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _accepting = AcceptAsync();
    }

    public Uri Address { get; }

    /// <summary>From now on nothing of what the application says arrives.</summary>
    public void Hold() => _open = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>All that was held back arrives.</summary>
    public void Release() => _open.TrySetResult();

    public async ValueTask DisposeAsync()
    {
        Release();
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        await Task.WhenAll(_lines);
        _listener.Dispose();
        _stop.Dispose();
    }

    private static TaskCompletionSource Opened()
    {
        var source = new TaskCompletionSource();
        source.SetResult();
        return source;
    }

    private async Task AcceptAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                var browser = await _listener.AcceptTcpClientAsync(_stop.Token);
                _lines.Add(CarryAsync(browser));
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task CarryAsync(TcpClient browser)
    {
        using var application = new TcpClient { NoDelay = true };
        using (browser)
        {
            browser.NoDelay = true;
            await application.ConnectAsync(_target.Host, _target.Port);
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
            await Task.WhenAll(PumpAsync(browser, application, () => Task.CompletedTask, ended), PumpAsync(application, browser, () => _open.Task, ended));
        }
    }

    private async Task PumpAsync(TcpClient from, TcpClient to, Func<Task> gate, CancellationTokenSource ended)
    {
        var queue = Channel.CreateUnbounded<(byte[] Bytes, long Since)>();
        var writing = WriteAsync(queue.Reader, to, gate, ended);
        var buffer = new byte[16 * 1024];
        try
        {
            while (await from.GetStream().ReadAsync(buffer, ended.Token) is var read and > 0)
                queue.Writer.TryWrite((buffer[..read], Stopwatch.GetTimestamp()));
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException)
        {
            // One side is gone; what it had said still arrives.
        }

        queue.Writer.Complete();
        await writing;
        await ended.CancelAsync();
    }

    private async Task WriteAsync(ChannelReader<(byte[] Bytes, long Since)> queue, TcpClient to, Func<Task> gate, CancellationTokenSource ended)
    {
        try
        {
            await foreach (var (bytes, since) in queue.ReadAllAsync(ended.Token))
            {
                var left = _lag - Stopwatch.GetElapsedTime(since);
                if (left > TimeSpan.Zero)
                    await Task.Delay(left, ended.Token);
                await gate().WaitAsync(ended.Token);
                await to.GetStream().WriteAsync(bytes, ended.Token);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException)
        {
            // The reader is gone.
        }
    }
}
