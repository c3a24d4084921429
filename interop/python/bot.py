"""Drives python-trueconf-bot, as it is installed, through its public interface, and tells on stdout what came of it.

One JSON object a line: {"step", "ok", "result" or "error"} for what was done, {"event", "facts"} for what was told by the
server, {"called"} for each request that the client itself says it made. It stops at SIGTERM, as the client's run() does.
"""

import asyncio
import dataclasses
import enum
import hashlib
import json
import logging
import re
import sys
import tempfile
import urllib.request
import warnings
from importlib import metadata
from pathlib import Path

from trueconf import Bot, Dispatcher, ParseMode, Router
from trueconf.enums import ChatParticipantRole
from trueconf.enums.file_ready_state import FileReadyState
from trueconf.exceptions import ApiErrorException
from trueconf.methods.base import TrueConfMethod
from trueconf.types.input_file import BufferedInputFile

ASKED = json.loads(sys.argv[1])
HOST, PORT = ASKED["host"], ASKED["port"]
PEER, PERSON, STRANGER = ASKED["peer"], ASKED["person"], ASKED["stranger"]
NEWER = tuple(int(part) for part in metadata.version("python-trueconf-bot").split(".")[:2]) >= (1, 5)

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001"
    "a5f645400000000049454e44ae426082"
)
WEBP = b"RIFF\x1a\x00\x00\x00WEBPVP8L\x0d\x00\x00\x00\x2f\x00\x00\x00\x10\x07\x10\x11\x11\x88\x88\xfe\x07\x00"
DOCUMENT = "Ведомость, line by line\r\n\x00\xff and a line --that-- looks like a boundary\r\n".encode() * 40

HANDLERS = (
    "added_chat_participant",
    "callback_query",
    "changed_file_upload_limits",
    "changed_participant_role",
    "cleared_chat_history",
    "created_channel",
    "created_favorites_chat",
    "created_group_chat",
    "created_personal_chat",
    "edited_chat_avatar",
    "edited_chat_title",
    "edited_message",
    "removed_chat",
    "removed_chat_participant",
    "removed_message",
    "system_message",
    "uploading_progress",
)


def say(**facts):
    print(json.dumps(facts, ensure_ascii=True), flush=True)


def plain(value):
    """What JSON can hold of what the client returns."""
    if isinstance(value, enum.Enum):
        return value.value
    if dataclasses.is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, (list, tuple, set)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, bytes):
        return {"size": len(value), "sha256": hashlib.sha256(value).hexdigest()}
    return value if value is None or isinstance(value, (str, int, float, bool)) else str(value)


async def take(step, call):
    """Awaits one call of the client. What fails is told, and the rest goes on."""
    try:
        result = await call()
    except Exception as error:  # whatever the client makes of an answer is what is to be seen
        say(step=step, ok=False, error=f"{type(error).__name__}: {error}")
        return None
    say(step=step, ok=True, result=plain(result))
    return result


async def refused(step, call):
    """The same of a call that the server has to refuse; the result is the code."""
    try:
        result = await call()
    except ApiErrorException as error:
        say(step=step, ok=True, result=error.code)
    except Exception as error:
        say(step=step, ok=False, error=f"{type(error).__name__}: {error}")
    else:
        say(step=step, ok=False, error=f"it was served: {plain(result)}")


class Calls(logging.Handler):
    """The client logs each request that it makes by the name of its class, and whether it could use the answer."""

    WIRE = {method.__name__: method.__api_method__ for method in TrueConfMethod.__subclasses__()}

    def emit(self, record):
        call = re.search(r"API (call|response): (\w+)\(id=\d+\)", record.getMessage())
        if call:
            say(**{"called" if call[1] == "call" else "understood": self.WIRE.get(call[2], call[2])})


def token():
    """1.4 asks for tokens at port 443 only, so it is given one; from_credentials of 1.5 goes where it is told."""
    request = urllib.request.Request(
        f"http://{HOST}:{PORT}/bridge/api/client/v1/oauth/token",
        data=json.dumps(
            {
                "client_id": "chat_bot",
                "grant_type": "password",
                "username": ASKED["username"],
                "password": ASKED["password"],
            }
        ).encode(),
        headers={"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=10) as response:
        return json.load(response)["access_token"]


def make_bot(dispatcher):
    options = {"dispatcher": dispatcher, "https": False, "web_port": PORT, "timeout": ASKED["timeout"]}
    if NEWER:
        return Bot.from_credentials(HOST, ASKED["username"], ASKED["password"], **options)
    return Bot(HOST, token(), **options)


def make_router(first_message):
    router = Router()

    @router.message()
    async def on_message(message):
        facts = {"author": message.author.id, "text": message.text, "type": int(message.type), **plain(message)}
        say(event="Message", facts=facts)
        if not first_message.done():
            first_message.set_result(message)
        # bot.download_file_by_id would wait for the end; what it waits for is to be seen here.
        if getattr(message.content, "ready_state", None) == FileReadyState.UPLOADING:
            await take(
                "subscribeFileProgress, of a file on its way",
                lambda: message.bot.subscribe_file_progress(message.content.file_id),
            )

    async def on_event(event):
        say(event=type(event).__name__, facts=plain(event))

    for name in HANDLERS:
        # 1.4 has no buttons, and does not tell messages of the system from others.
        if hasattr(router, name):
            getattr(router, name)()(on_event)
    return router


def document(name="ведомость.txt"):
    return BufferedInputFile(DOCUMENT, file_name=name, mime_type="text/plain")


def picture(name="dot.png"):
    return BufferedInputFile(PNG, file_name=name, mime_type="image/png")


def sticker():
    return BufferedInputFile(WEBP, file_name="wave.webp", mime_type="image/webp")


async def talk(bot, message):
    await take("answer", lambda: message.answer("<b>Heard</b> you", ParseMode.HTML))
    await take("reply", lambda: message.reply("Indeed", ParseMode.TEXT))


async def chats(bot):
    """Returns favourites, group and channel."""
    favorites = await take("createFavoritesChat", bot.create_favorites_chat)
    await take("createP2PChat", lambda: bot.create_personal_chat(PEER))
    # Without a domain, the client completes the id from what GET /api/v4/server said.
    await take("createP2PChat by login", lambda: bot.create_personal_chat(PERSON.split("@")[0]))
    group = await take("createGroupChat", lambda: bot.create_group_chat("Interop"))
    channel = await take("createChannel", lambda: bot.create_channel("Interop news"))
    return favorites, group, channel


async def members(bot, group):
    await take("addChatParticipant", lambda: bot.add_participant_to_chat(group.chat_id, PEER, display_history=True))
    await take("addChatParticipant, another", lambda: bot.add_participant_to_chat(group.chat_id, PERSON))
    await refused("addChatParticipant, again", lambda: bot.add_participant_to_chat(group.chat_id, PERSON))
    await take("changeParticipantRole", lambda: bot.change_participant_role(group.chat_id, PEER, ChatParticipantRole.ADMIN))
    await take("getChatParticipants", lambda: bot.get_chat_participants(group.chat_id, page_size=10, page_number=1))
    await take("getChatParticipant", lambda: bot.get_chat_participant(group.chat_id, PEER))
    await take("hasChatParticipant", lambda: bot.has_chat_participant(group.chat_id, PERSON))
    await take("hasChatParticipant, of a stranger", lambda: bot.has_chat_participant(group.chat_id, STRANGER))
    await take("removeChatParticipant", lambda: bot.remove_participant_from_chat(group.chat_id, PERSON))
    await refused("getChatParticipant, removed", lambda: bot.get_chat_participant(group.chat_id, PERSON))


async def look(bot, favorites, group):
    await take("editChatTitle", lambda: bot.edit_chat_title(group.chat_id, "Interop, renamed"))
    await take("editChatAvatar", lambda: bot.edit_chat_avatar(group.chat_id, picture()))
    await take("getChatByID", lambda: bot.get_chat_by_id(group.chat_id))
    await take("getChatByID, favourites", lambda: bot.get_chat_by_id(favorites.chat_id))
    await take("getChats", lambda: bot.get_chats(100, 1))
    await take("getChats, behind the last", lambda: bot.get_chats(100, 1000))


async def messages(bot, favorites, group):
    first = await take("sendMessage", lambda: bot.send_message(group.chat_id, "**first**", ParseMode.MARKDOWN))
    await take("sendMessage, a reply", lambda: bot.reply_message(group.chat_id, first.message_id, "second"))
    await take("editMessage", lambda: bot.edit_message(first.message_id, "<i>changed</i>", ParseMode.HTML))
    await take("getMessageById", lambda: bot.get_message_by_id(first.message_id))
    forwarded = await take("forwardMessage", lambda: bot.forward_message(favorites.chat_id, first.message_id))
    if NEWER:
        # 1.4 parses the answer too, but tells forwarded messages from others by trial and error.
        await take("getMessageById, forwarded", lambda: bot.get_message_by_id(forwarded.message_id))
    doomed = await take("sendMessage, to be removed", lambda: bot.send_message(group.chat_id, "doomed"))
    await take("removeMessage", lambda: bot.remove_message(doomed.message_id, for_all=True))
    await refused("getMessageById, removed", lambda: bot.get_message_by_id(doomed.message_id))
    await take("getChatHistory", lambda: bot.get_chat_history(favorites.chat_id, 50))
    noted = await take("sendMessage, to oneself", lambda: bot.send_message(favorites.chat_id, "noted"))
    await take("getChatHistory, from a message", lambda: bot.get_chat_history(favorites.chat_id, 1, noted.message_id))
    if NEWER:
        # 1.4 cannot read a history in which a picture or a clearing of the chat is told.
        await take("getChatHistory, of the group", lambda: bot.get_chat_history(group.chat_id, 50))
        await buttons(bot, group, first)
    survey = await take("sendSurvey", lambda: bot.send_survey(group.chat_id, "Lunch?", "campaign-1"))
    await take("editSurvey", lambda: bot.edit_survey(survey.message_id, "Dinner?", "campaign-1"))
    await take("getUserDisplayName", lambda: bot.get_user_display_name(PEER))


async def buttons(bot, group, first):
    from trueconf import InlineKeyboardButton, InlineKeyboardMarkup

    rows = [
        [InlineKeyboardButton(text="Go", command="/go", custom_data="7"), InlineKeyboardButton(url="https://a.test/")],
        [InlineKeyboardButton(text="Copy", copy_data="copied"), InlineKeyboardButton(text="Say", message="hi", draft=True)],
    ]
    keyboard = InlineKeyboardMarkup(buttons=rows)
    sent = await take("sendMessage, with buttons", lambda: bot.send_message(group.chat_id, "choose", buttons=keyboard))
    await take("getMessageById, with buttons", lambda: bot.get_message_by_id(sent.message_id))
    await take("editMessage, without buttons", lambda: bot.edit_message(sent.message_id, "chosen"))
    await take(
        "sendMessage, with buttons that stay", lambda: bot.send_message(group.chat_id, "choose again", buttons=keyboard)
    )
    await take(
        "sendMessage, with a quotation",
        lambda: bot.send_message(group.chat_id, "so you say", reply_message_id=first.message_id, quote="changed"),
    )


async def files(bot, group):
    say(step="document", ok=True, result=plain(DOCUMENT))
    await take("getFileUploadLimits", bot.get_file_info_upload_limits)
    sent = await take(
        "sendFile", lambda: bot.send_document(group.chat_id, document(), caption="the *list*", parse_mode=ParseMode.MARKDOWN)
    )
    await take("sendFile, a picture", lambda: bot.send_photo(group.chat_id, picture(), preview=picture("small.png")))
    await take("sendFile, a sticker", lambda: bot.send_sticker(group.chat_id, sticker()))
    await take("getFileInfo", lambda: bot.get_file_info(sent.file_id))
    await take("download", lambda: bot.download_file_by_id(sent.file_id))
    with tempfile.TemporaryDirectory() as folder:
        destination = {"file_path": Path(folder) / "copy.txt"} if NEWER else {"dest_path": folder}

        async def download():
            path = await bot.download_file_by_id(sent.file_id, **destination)
            return Path(path).read_bytes()

        await take("download to a file", download)
    await take("subscribeFileProgress", lambda: bot.subscribe_file_progress(sent.file_id))
    await take("unsubscribeFileProgress", lambda: bot.unsubscribe_file_progress(sent.file_id))


async def remove(bot, channel):
    await take("sendMessage, in the channel", lambda: bot.send_message(channel.chat_id, "news"))
    await take("clearHistory", lambda: bot.clear_chat_history(channel.chat_id, for_all=True))
    # Before any other read: 1.4 cannot read a chat whose last message tells of a clearing.
    await take("removeChat", lambda: bot.delete_chat(channel.chat_id))
    await refused("getChatByID, deleted", lambda: bot.get_chat_by_id(channel.chat_id))


async def show(bot, first_message):
    message = await first_message
    await talk(bot, message)
    favorites, group, channel = await chats(bot)
    await members(bot, group)
    await look(bot, favorites, group)
    await messages(bot, favorites, group)
    await files(bot, group)
    await remove(bot, channel)


async def main():
    # What is deprecated is offered all the same.
    warnings.simplefilter("ignore", DeprecationWarning)
    logging.getLogger("trueconf.client.chatbot").addHandler(Calls())
    first_message = asyncio.get_running_loop().create_future()
    dispatcher = Dispatcher()
    dispatcher.include_router(make_router(first_message))
    say(offered=sorted(Calls.WIRE.values()), version=metadata.version("python-trueconf-bot"))
    bot = make_bot(dispatcher)
    running = asyncio.create_task(bot.run())
    authorised = asyncio.create_task(bot.authorized_event.wait())
    await asyncio.wait({running, authorised}, timeout=ASKED["timeout"], return_when=asyncio.FIRST_COMPLETED)
    if not authorised.done():
        # A bot that cannot start has said why in the task of its run().
        reason = running.exception() if running.done() else "nothing happened"
        say(step="auth", ok=False, error=str(reason))
        sys.exit(1)
    say(step="auth", ok=True, result=bot.me_id)

    # A bot that was told to stop, or has given up its connection, has nothing more to show.
    shown = asyncio.create_task(show(bot, first_message))
    await asyncio.wait({running, shown}, return_when=asyncio.FIRST_COMPLETED)
    if shown.done():
        await shown
        say(step="listening", ok=True, result=None)
    shown.cancel()
    await running
    say(step="stopped", ok=True, result=None)


asyncio.run(main())
