using System.Net;
using System.Net.Sockets;

namespace BackOffice.Playground.Parts;

/// <summary>TCP ports of this machine.</summary>
public static class Ports
{
    /// <summary>A port that was free a moment ago. Somebody else may take it first: start again with another one when that happens.</summary>
    public static int FindFree()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Whether a server may listen on the port, on this machine's own address and on all of them.</summary>
    public static bool IsFree(int port) => CanListen(IPAddress.Loopback, port) && CanListen(IPAddress.Any, port);

    private static bool CanListen(IPAddress address, int port)
    {
        try
        {
            using var listener = new TcpListener(address, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
