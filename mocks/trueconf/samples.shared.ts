// The requests that the document prints, and what it prints as their answers.

export interface Sample {
  readonly method: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly answer: unknown;
  /** The server makes up the chatId of the answer. */
  readonly minted?: true;
}

const ADMINISTRATORS = {
  chatId: "2b896a6ef210d6b2dcaebc2186c9a7974d616054",
  title: "TrueConf Server Administrators’ Chat",
  chatType: 2,
  unreadMessages: 0,
  lastMessage: {
    messageId: "267d61f2-2ba1-4e88-83ab-bb84415f31b6",
    timestamp: 1746028006345,
    author: { id: "brown@video.example.com", type: 1 },
    type: 200,
    content: { text: "What's up?", parseMode: "html" },
  },
};

const CHESTER = {
  chatId: "4a1f88f1070d2f43d385cde9ff61964bc6b74477",
  title: "chester@video.example.com",
  chatType: 1,
  unreadMessages: 1,
  lastMessage: {
    messageId: "d4f756a2-8dd1-4cce-af7c-5a4311af0c79",
    timestamp: 1746028006690,
    author: { id: "chester@video.example.com", type: 1 },
    type: 200,
    content: { text: "Hello!", parseMode: "html" },
  },
};

const ANNOUNCEMENTS = {
  chatId: "5abba630dd1089090ba41c69c7aa34e4ba277a43",
  title: "Project Announcements",
  chatType: 6,
  unreadMessages: 1,
  lastMessage: {
    messageId: "267d61f2-2ba1-4e88-83ab-bb84415f31b6",
    timestamp: 1746028006345,
    author: { id: "brown@video.example.com", type: 1 },
    type: 200,
    content: { text: "Hello everyone!", parseMode: "html" },
  },
};

export const OTHER_CHAT = "c8c3eee8-9ad0-4638-9692-ad16391a4256";
const USER = "user@video.example.com";

export const SAMPLES: readonly Sample[] = [
  {
    method: "createP2PChat",
    payload: { userId: USER },
    answer: { chatId: "4a1f88f1070d2f43d385cde9ff61964bc6b74477" },
    minted: true,
  },
  {
    method: "createGroupChat",
    payload: { name: "TrueConf Server Administrators’ Chat" },
    answer: { chatId: "2b896a6ef210d6b2dcaebc2186c9a7974d616054" },
    minted: true,
  },
  {
    method: "createChannel",
    payload: { title: "Company news" },
    answer: { chatId: "2b896a6ef210d6b2dcaebc2186c9a7974d616054" },
    minted: true,
  },
  { method: "getChatByID", payload: { chatId: ADMINISTRATORS.chatId }, answer: ADMINISTRATORS },
  { method: "getChats", payload: { count: 10, page: 1 }, answer: [ADMINISTRATORS, CHESTER, ANNOUNCEMENTS] },
  { method: "removeChat", payload: { chatId: OTHER_CHAT }, answer: { chatId: OTHER_CHAT } },
  { method: "addChatParticipant", payload: { chatId: OTHER_CHAT, userId: USER }, answer: {} },
  { method: "removeChatParticipant", payload: { chatId: OTHER_CHAT, userId: USER }, answer: {} },
  { method: "hasChatParticipant", payload: { chatId: OTHER_CHAT, userId: USER }, answer: { result: true } },
  {
    method: "getChatParticipants",
    payload: { chatId: OTHER_CHAT, pageSize: 100, pageNumber: 1 },
    answer: {
      participants: [
        { userId: USER, role: "user" },
        { userId: "admin@video.example.com", role: "admin" },
      ],
    },
  },
];

/** As it is printed: each member on a line, nothing indented. */
export function printed({ method, payload }: Sample): string {
  return JSON.stringify({ type: 1, id: 1, method, payload }, null, 1).replaceAll(/\n +/g, "\n");
}
