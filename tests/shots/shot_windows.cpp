#include "app/settings/appsettings.h"
#include "tests/shots/shots.h"
#include "tests/support/fakelivesource.h"
#include "tests/support/faketracesource.h"
#include "ui/explore/searchpage.h"
#include "ui/windows/about.h"
#include "ui/windows/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

namespace shots {
namespace {

using namespace Qt::StringLiterals;

/// The window with all it stands on.
class Framed : public QWidget
{
public:
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    app::settings::WindowSettings settings{store};
    app::settings::AppearanceSettings appearance{store};
    tests::FakeTraceSource source;
    tests::FakeLiveSource live;
    ui::MainWindow window{{source, live, settings, appearance}, this};

    explicit Framed(int traces)
    {
        window.setWindowFlags(Qt::Widget);
        source.automatic = true;
        source.automaticAnswer = tests::answerOf(traces);
        window.searchPage().setClock([] { return tests::newest + 5'000'000'000U; });
        ui::Status status;
        status.receiver = {ui::Status::Level::Ok, u"Receiving on 127.0.0.1:4318"_s, {}};
        status.spansReceived = 12'345;
        status.storeBytes = 34'567'890;
        status.storeTraces = 1234;
        status.destinations = {ui::Status::Level::Ok, u"Grafana Cloud: up to date"_s, {}};
        window.setStatus(status);
    }

protected:
    void resizeEvent(QResizeEvent *) override { window.resize(size()); }
};

std::unique_ptr<QWidget> withProblem()
{
    auto framed = std::make_unique<Framed>(0);
    framed->window.showProblem(
        {u"port"_s, u"Port 4318 is taken"_s,
         u"Another program listens there, so nothing can be received. Close it, or use another port."_s,
         u"Use port 4319"_s});
    ui::Status status;
    status.receiver = {ui::Status::Level::Error, u"Not receiving: port 4318 is taken"_s, {}};
    framed->window.setStatus(status);
    return framed;
}

} // namespace

void addWindowShots(Shots &shots)
{
    shots.push_back({u"window"_s, {1280, 820}, [] { return std::make_unique<Framed>(40); }});
    shots.push_back({u"window-small"_s, {900, 560}, [] { return std::make_unique<Framed>(40); }});
    shots.push_back({u"window-problem"_s, {1280, 820}, [] { return withProblem(); }});
    shots.push_back({u"about"_s, {420, 300}, [] { return std::make_unique<ui::About>(); }});
}

} // namespace shots
