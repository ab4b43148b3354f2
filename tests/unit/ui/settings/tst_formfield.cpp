#include "ui/settings/formfield.h"

#include <QGridLayout>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using app::broadcast::Field;
using Tone = ui::FieldMessage::Tone;

class TstFormField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatWasInserted_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("inserted");
        QTest::newRow("into nothing") << u""_s << u"abc"_s << u"abc"_s;
        QTest::newRow("at the end") << u"ab"_s << u"abcd"_s << u"cd"_s;
        QTest::newRow("in the middle") << u"ad"_s << u"abcd"_s << u"bc"_s;
        QTest::newRow("over a selection") << u"axxd"_s << u"abcd"_s << u"bc"_s;
        QTest::newRow("a repeated letter") << u"aa"_s << u"aaa"_s << u"a"_s;
        QTest::newRow("shorter") << u"abc"_s << u"ac"_s << u""_s;
        QTest::newRow("keeps lines") << u""_s << u"a\nb"_s << u"a\nb"_s;
    }
    void findsWhatWasInserted()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(ui::insertedText(before, after), "inserted");
    }

    void tellsTypingFromPasting()
    {
        QWidget window;
        auto *edit = new QLineEdit;
        auto *grid = new QGridLayout(&window);
        ui::FormField field({Field::BaseUrl}, edit, {u"Base &URL"_s, u"hint"_s, {}}, grid);
        QSignalSpy edited(&field, &ui::FormField::edited);
        QSignalSpy pasted(&field, &ui::FormField::pasted);

        QTest::keyClicks(edit, u"ab"_s);
        QCOMPARE(edited.count(), 2);
        QCOMPARE(pasted.count(), 0);
        edit->insert(u"cde"_s);
        QCOMPARE(pasted.count(), 1);
        QCOMPARE(pasted.first(), (QVariantList{u"cde"_s, u"ab"_s}));
    }

    void theDescriptionAlwaysHoldsWhatIsSaidBelow()
    {
        QWidget window;
        auto *edit = new QLineEdit;
        auto *grid = new QGridLayout(&window);
        ui::FormField field({Field::BaseUrl}, edit, {u"Base &URL"_s, u"hint"_s, {}}, grid);
        QCOMPARE(edit->accessibleName(), u"Base URL"_s);
        QCOMPARE(edit->accessibleDescription(), u"hint"_s);
        field.say(Tone::Error, u"not an address"_s);
        QCOMPARE(edit->accessibleDescription(), u"not an address"_s);
        QCOMPARE(field.tone(), Tone::Error);
        QTest::keyClicks(edit, u"a"_s);
        QCOMPARE(edit->accessibleDescription(), u"hint"_s);
        QCOMPARE(field.tone(), Tone::Hint);
    }
};

QTEST_MAIN(TstFormField)
#include "tst_formfield.moc"
